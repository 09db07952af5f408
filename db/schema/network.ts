import type { NetworkFilter } from '@/lib/domain/network/network-filter';
import type { MeasuredNetwork } from '@/lib/domain/network/measured-network';
import type { RelationKind } from '@/lib/domain/network/relation-kind';
import type { SnapshotState } from '@/lib/domain/network/snapshot-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, instant, int, json, recordColumns, table, text, uniqueIndex, validity } from '../columns';
import { activities } from './outreach';
import { organizations, people } from './register';

/** What one organization is to another, or one person to another (exactly one pair of ends is filled), for a time. */
export const relations = table('relations', {
  ...recordColumns(),
  ...validity(),
  kind: text().$type<RelationKind>().notNull(),
  fromOrganizationId: text().references(() => organizations.id),
  toOrganizationId: text().references(() => organizations.id),
  fromPersonId: text().references(() => people.id),
  toPersonId: text().references(() => people.id),
  // Level of collaboration, 1 to 5; null: nobody said.
  strength: int(),
  source: text(),
  // The contact it was learned in, which guards it as well.
  activityId: text().references(() => activities.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
}, (t) => [
  index('relations_from_organization').on(t.fromOrganizationId),
  index('relations_to_organization').on(t.toOrganizationId),
  index('relations_from_person').on(t.fromPersonId),
  index('relations_to_person').on(t.toPersonId),
  index('relations_activity').on(t.activityId),
  index('relations_updated').on(t.updatedAt),
]);

/** The measures of the network as one question saw it, one row a question; `stamp` tells whether anything has changed since. */
export const networkSnapshots = table('network_snapshots', {
  ...recordColumns(),
  question: text().notNull(),
  filter: json<NetworkFilter>().notNull(),
  state: text().$type<SnapshotState>().notNull(),
  // What the register looked like when it was asked for, and when the figures were made.
  askedStamp: text().notNull(),
  stamp: text(),
  // SHA-256 of the nodes and ties that were measured: where it is unchanged the figures are too.
  content: text(),
  done: int().notNull(),
  total: int(),
  result: json<MeasuredNetwork>(),
  measuredAt: instant(),
  // A worker holds it only while this lies in the future; a killed one is picked up again.
  leaseUntil: instant(),
  failure: text(),
}, (t) => [uniqueIndex('network_snapshots_question').on(t.question), index('network_snapshots_state').on(t.state)]);
