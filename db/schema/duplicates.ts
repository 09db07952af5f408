import type { PairState } from '@/lib/domain/duplicates/pair-state';
import type { Reason } from '@/lib/domain/duplicates/reason';
import type { Verdict } from '@/lib/domain/duplicates/verdict';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { bool, index, instant, int, json, primaryKey, real, table, text, uniqueIndex } from '../columns';

/** What a record is looked for by when another may be the same; derived from it, and made anew with each change. Keys are digests. */
export const matchKeys = table('match_keys', {
  key: text().notNull(),
  recordId: text().notNull(),
}, (t) => [primaryKey({ columns: [t.key, t.recordId] }), index('match_keys_record').on(t.recordId)]);

/** When the keys of a record were made, and whether it is still to be compared with the others. */
export const matchRecords = table('match_records', {
  recordId: text().primaryKey(),
  record: text().$type<SearchableKind>().notNull(),
  // What was compared, as a digest: a change of anything else asks for no new comparison.
  facts: text().notNull(),
  keyedAt: instant().notNull(),
  pending: bool().notNull(),
}, (t) => [index('match_records_pending').on(t.pending, t.record, t.recordId)]);

/** Two stored records that may be one, and what a person said of them. `aId` comes before `bId`. */
export const duplicatePairs = table('duplicate_pairs', {
  id: text().primaryKey(),
  record: text().$type<SearchableKind>().notNull(),
  aId: text().notNull(),
  bId: text().notNull(),
  score: real().notNull(),
  verdict: text().$type<Verdict>().notNull(),
  reasons: json<Reason[]>().notNull(),
  // Of both, as they were when it was found or decided: a decision holds until they change.
  facts: text().notNull(),
  state: text().$type<PairState>().notNull(),
  foundAt: instant().notNull(),
  decidedAt: instant(),
  decidedBy: text(),
  version: int().notNull().default(1),
}, (t) => [
  uniqueIndex('duplicate_pairs_pair').on(t.aId, t.bId),
  index('duplicate_pairs_other').on(t.bId),
  index('duplicate_pairs_state').on(t.record, t.state, t.score, t.id),
]);

/** A record that was merged into another: its address leads there. `fields` says from which of the two each value was taken. */
export const merges = table('merges', {
  fromId: text().primaryKey(),
  record: text().$type<SearchableKind>().notNull(),
  intoId: text().notNull(),
  fields: json<Record<string, 'from' | 'into' | 'both'>>().notNull(),
  moved: json<Record<string, number>>().notNull(),
  mergedAt: instant().notNull(),
  mergedBy: text().notNull(),
}, (t) => [index('merges_into').on(t.intoId)]);
