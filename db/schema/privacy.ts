import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { ConsentScope, ConsentSource } from '@/lib/domain/privacy/consent-scope';
import type { DisclosureDecision } from '@/lib/domain/privacy/disclosure-decision';
import { bool, index, instant, int, json, recordColumns, table, text } from '../columns';
import { organizations, people } from './register';
import { activities } from './outreach';

/** Given by an organization or a person (exactly one); a withdrawal ends it and is never undone, only given anew. */
export const consents = table('consents', {
  ...recordColumns(),
  organizationId: text().references(() => organizations.id),
  personId: text().references(() => people.id),
  scope: text().$type<ConsentScope>().notNull(),
  // The partner agency, for share_with alone.
  partnerId: text().references(() => organizations.id),
  source: text().$type<ConsentSource>().notNull(),
  givenBy: text().notNull(),
  givenOn: text().notNull(),
  expiresOn: text(),
  note: text(),
  activityId: text().references(() => activities.id),
  withdrawnOn: text(),
  withdrawnHow: text(),
  sample: bool().notNull(),
}, (t) => [
  index('consents_organization').on(t.organizationId, t.scope),
  index('consents_person').on(t.personId, t.scope),
  index('consents_expires').on(t.expiresOn),
]);

/** Words of a kind of record older than so many months may be purged; nothing is purged without a person's order. */
export const retentionRules = table('retention_rules', {
  ...recordColumns(),
  record: text().notNull(),
  afterMonths: int().notNull(),
  // Of contacts alone; empty is every kind.
  onlyKinds: json<ActivityKind[]>().notNull(),
  why: text().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
});

/** What stands where a record was purged: that it was, when, by whom and why; nothing of what it said. */
export const tombstones = table('tombstones', {
  id: text().primaryKey(),
  record: text().notNull(),
  recordId: text().notNull(),
  occurredOn: text(),
  ruleId: text().references(() => retentionRules.id),
  why: text().notNull(),
  purgedAt: instant().notNull(),
  purgedBy: text().notNull(),
}, (t) => [index('tombstones_record').on(t.record, t.recordId)]);

/** A request for access to information and what is to be let out, severed or withheld, item by item with the section. */
export const disclosurePackages = table('disclosure_packages', {
  ...recordColumns(),
  reference: text().notNull(),
  subjectKind: text().$type<'person' | 'organization'>().notNull(),
  subjectId: text().notNull(),
  receivedOn: text().notNull(),
  dueOn: text().notNull(),
  state: text().$type<'open' | 'released'>().notNull(),
  decisions: json<DisclosureDecision[]>().notNull(),
  releasedAt: instant(),
  releasedBy: text(),
}, (t) => [index('disclosure_packages_state').on(t.state, t.dueOn)]);
