import type { ClaimKind, ClaimState } from '@/lib/domain/follow-through/claim';
import type { CommitmentState } from '@/lib/domain/follow-through/commitment-state';
import type { IntroductionResult } from '@/lib/domain/follow-through/introduction-result';
import type { ReferralOutcome } from '@/lib/domain/follow-through/referral-outcome';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, instant, int, recordColumns, table, text } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { cases } from './pipeline';
import { organizations, people } from './register';

/** What came out of a contact: guarded by its contact, and by its own level, the strictest of its sources. */
const derivedColumns = () => ({
  ...recordColumns(),
  activityId: text().references(() => activities.id),
  ownerId: text().notNull().references(() => users.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
});

/** Somebody promised somebody something. A side without organization and person is the unit itself. */
export const commitments = table('commitments', {
  ...derivedColumns(),
  promisorOrganizationId: text().references(() => organizations.id),
  promisorPersonId: text().references(() => people.id),
  promiseeOrganizationId: text().references(() => organizations.id),
  promiseePersonId: text().references(() => people.id),
  text: text().notNull(),
  madeOn: text().notNull(),
  dueOn: text(),
  // The day it was first promised for, once it was moved, and why it was moved last.
  firstDueOn: text(),
  dueWhy: text(),
  state: text().$type<CommitmentState>().notNull(),
  evidence: text(),
  settledOn: text(),
  settledBy: text(),
}, (t) => [
  index('commitments_promisor').on(t.promisorOrganizationId, t.state),
  index('commitments_promisee').on(t.promiseeOrganizationId, t.state),
  index('commitments_due').on(t.state, t.dueOn),
  index('commitments_owner').on(t.ownerId, t.state, t.dueOn),
  index('commitments_activity').on(t.activityId),
]);

/** A firm sent on to a partner agency: made, then accepted or declined, then an outcome, each with its day. */
export const referrals = table('referrals', {
  ...derivedColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  personId: text().references(() => people.id),
  toOrganizationId: text().notNull().references(() => organizations.id),
  toPersonId: text().references(() => people.id),
  need: text().notNull(),
  madeOn: text().notNull(),
  acceptedOn: text(),
  declinedOn: text(),
  outcome: text().$type<ReferralOutcome>(),
  outcomeOn: text(),
  outcomeNote: text(),
}, (t) => [
  index('referrals_organization').on(t.organizationId, t.madeOn),
  index('referrals_to').on(t.toOrganizationId, t.madeOn),
  index('referrals_owner').on(t.ownerId, t.madeOn),
  index('referrals_activity').on(t.activityId),
]);

/** Two who did not know each other, brought together: the unit of facilitation value. */
export const introductions = table('introductions', {
  ...derivedColumns(),
  aOrganizationId: text().notNull().references(() => organizations.id),
  aPersonId: text().references(() => people.id),
  bOrganizationId: text().notNull().references(() => organizations.id),
  bPersonId: text().references(() => people.id),
  purpose: text().notNull(),
  madeOn: text().notNull(),
  result: text().$type<IntroductionResult>().notNull(),
  resultOn: text(),
  evidence: text(),
}, (t) => [
  index('introductions_a').on(t.aOrganizationId, t.madeOn),
  index('introductions_b').on(t.bOrganizationId, t.madeOn),
  index('introductions_owner').on(t.ownerId, t.madeOn),
  index('introductions_activity').on(t.activityId),
]);

/** Jobs a firm says were kept or made; counted only from `supported` on. */
export const claims = table('claims', {
  ...derivedColumns(),
  organizationId: text().notNull().references(() => organizations.id),
  kind: text().$type<ClaimKind>().notNull(),
  jobs: int().notNull(),
  statedOn: text().notNull(),
  statement: text().notNull(),
  evidence: text(),
  state: text().$type<ClaimState>().notNull(),
  supportedOn: text(),
  supportedBy: text(),
  verifiedOn: text(),
  verifiedBy: text(),
  // The case it came of, and what it is read beside: the sub-cluster, the region and the years it speaks of.
  caseId: text().references(() => cases.id),
  clusterCode: text(),
  subclusterCode: text(),
  regionCode: text(),
  fromYear: int(),
  toYear: int(),
}, (t) => [index('claims_case').on(t.caseId), index('claims_organization').on(t.organizationId, t.statedOn), index('claims_stated').on(t.statedOn, t.state), index('claims_activity').on(t.activityId)]);

/** A file of a contact; its bytes lie in the data folder under `storedAs`, never under the name the browser sent. */
export const attachments = table('attachments', {
  ...recordColumns(),
  activityId: text().notNull().references(() => activities.id),
  fileName: text().notNull(),
  mediaType: text().notNull(),
  bytes: int().notNull(),
  sha256: text().notNull(),
  storedAs: text().notNull(),
  removedAt: instant(),
  removedBy: text(),
}, (t) => [index('attachments_activity').on(t.activityId)]);
