import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { RoleState } from '@/lib/domain/forming/role-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Currency } from '@/lib/domain/shared/currency';
import { bool, index, instant, int, primaryKey, recordColumns, table, text, uniqueIndex } from '../columns';
import { attachments, commitments } from './follow-through';
import { activities } from './outreach';
import { organizations } from './register';

/** The contact a record came from, which guards it, and its own level. */
const sourceColumns = () => ({
  activityId: text().references(() => activities.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
});

/** What a body is to a forming cluster, or is to be. Without an organization it is our own part; without a sub-cluster it is a part in the whole cluster. */
export const clusterRoles = table('cluster_roles', {
  ...recordColumns(),
  organizationId: text().references(() => organizations.id),
  clusterCode: text().notNull(),
  subclusterCode: text(),
  role: text().$type<ClusterRole>().notNull(),
  // As its last move left it.
  state: text().$type<RoleState>().notNull(),
  mandate: text(),
  ...sourceColumns(),
}, (t) => [
  index('cluster_roles_cluster').on(t.clusterCode, t.subclusterCode),
  index('cluster_roles_organization').on(t.organizationId),
  index('cluster_roles_activity').on(t.activityId),
]);

/** Every step of a role: proposed, agreed, active, ended; never changed. `position` counts from 1. */
export const clusterRoleMoves = table('cluster_role_moves', {
  id: text().primaryKey(),
  roleId: text().notNull().references(() => clusterRoles.id),
  position: int().notNull(),
  state: text().$type<RoleState>().notNull(),
  movedOn: text().notNull(),
  why: text(),
  at: instant().notNull(),
  byId: text().notNull(),
}, (t) => [uniqueIndex('cluster_role_moves_position').on(t.roleId, t.position)]);

/** The promises a role is carried by: records of their own, each with its own readers. */
export const clusterRolePromises = table('cluster_role_promises', {
  roleId: text().notNull().references(() => clusterRoles.id),
  commitmentId: text().notNull().references(() => commitments.id),
}, (t) => [primaryKey({ columns: [t.roleId, t.commitmentId] }), index('cluster_role_promises_commitment').on(t.commitmentId)]);

/** What an organization gave its word for towards a forming cluster. Amount and minutes are null where nobody said how much. */
export const pledges = table('pledges', {
  ...recordColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  kind: text().$type<PledgeKind>().notNull(),
  givenOn: text().notNull(),
  amountCents: int(),
  currency: text().$type<Currency>(),
  minutes: int(),
  note: text(),
  // A file of the contact it came from.
  attachmentId: text().references(() => attachments.id),
  withdrawnOn: text(),
  withdrawnBy: text(),
  withdrawnWhy: text(),
  archivedAt: instant(),
  archivedBy: text(),
  ...sourceColumns(),
}, (t) => [
  index('pledges_subcluster').on(t.clusterCode, t.subclusterCode),
  index('pledges_organization').on(t.organizationId),
  index('pledges_activity').on(t.activityId),
  index('pledges_attachment').on(t.attachmentId),
]);

/** What was delivered of a pledge, day by day; never changed: a mistaken entry is struck by a later one, which names it. */
export const pledgeDeliveries = table('pledge_deliveries', {
  id: text().primaryKey(),
  pledgeId: text().notNull().references(() => pledges.id),
  deliveredOn: text().notNull(),
  amountCents: int(),
  minutes: int(),
  note: text(),
  strikesId: text(),
  at: instant().notNull(),
  byId: text().notNull(),
}, (t) => [index('pledge_deliveries_pledge').on(t.pledgeId, t.deliveredOn), uniqueIndex('pledge_deliveries_strikes').on(t.strikesId)]);

/** What the members agree to, version by version; once adopted, its text stays. */
export const charters = table('charters', {
  id: text().primaryKey(),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  version: int().notNull(),
  purpose: text().notNull(),
  scope: text().notNull(),
  rules: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  adoptedOn: text(),
  // Whoever adopted it, in words: the founding meeting, the members by letter.
  adoptedBy: text(),
  adoptionNotedBy: text(),
  sample: bool().notNull(),
}, (t) => [uniqueIndex('charters_version').on(t.clusterCode, t.subclusterCode, t.version)]);
