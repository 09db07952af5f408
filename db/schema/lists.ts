import type { Base } from '@/lib/domain/lists/given-before';
import type { ListDeed } from '@/lib/domain/lists/list-deed';
import type { ListRecord } from '@/lib/domain/lists/list-record';
import type { ListState } from '@/lib/domain/lists/list-state';
import type { ListSettings } from '@/lib/domain/lists/list-settings';
import type { Finding } from '@/lib/domain/lists/row-plan';
import { index, instant, int, json, primaryKey, recordColumns, table, text } from '../columns';

/** One load of one list of firms and people: the unit of resume and of undo. */
export const listBatches = table('list_batches', {
  ...recordColumns(),
  fileName: text().notNull(),
  bytes: int().notNull(),
  sha256: text().notNull(),
  stagedAs: text(),
  state: text().$type<ListState>().notNull(),
  plan: json<Record<string, unknown>>().notNull(),
  // Lines of the file the job has dealt with in its present step.
  rowsDone: int().notNull(),
  rowsTotal: int(),
  // All pieces of the load are one action of the history.
  actionId: text(),
  failure: text(),
  leaseUntil: instant(),
  finishedAt: instant(),
}, (t) => [index('list_batches_state').on(t.state), index('list_batches_made').on(t.createdAt)]);

/** What a person said of a row: mended cells, which record is meant, what to take. The file stays as it came. */
export const listAnswers = table('list_answers', {
  batchId: text().notNull().references(() => listBatches.id),
  line: int().notNull(),
  key: text().notNull(),
  value: text().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.line, t.key] })]);

/** Rows of the last count with something to mend, to answer or to choose. */
export const listFindings = table('list_findings', {
  batchId: text().notNull().references(() => listBatches.id),
  line: int().notNull(),
  cells: json<string[]>().notNull(),
  findings: json<Finding[]>().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.line] })]);

/** What a load made or changed, by the line it came from. */
export const listRecords = table('list_records', {
  batchId: text().notNull().references(() => listBatches.id),
  line: int().notNull(),
  record: text().$type<ListRecord>().notNull(),
  recordId: text().notNull(),
  deed: text().$type<ListDeed>().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.line, t.record, t.recordId] }), index('list_records_record').on(t.recordId, t.record)]);

/** The id a record has in the system a list comes from. */
export const externalIds = table('external_ids', {
  system: text().notNull(),
  record: text().$type<'organization' | 'person'>().notNull(),
  externalId: text().notNull(),
  recordId: text().notNull(),
}, (t) => [primaryKey({ columns: [t.system, t.record, t.externalId] }), index('external_ids_record').on(t.recordId, t.record)]);

/** What lists gave a record last, by field: tells a change of the list from a change people made. */
export const listBases = table('list_bases', {
  record: text().$type<ListRecord>().notNull(),
  recordId: text().notNull(),
  values: json<Base>().notNull(),
}, (t) => [primaryKey({ columns: [t.record, t.recordId] })]);

/** How a set of headings was read last. */
export const listMappings = table('list_mappings', {
  signature: text().primaryKey(),
  columns: json<Record<string, string>>().notNull(),
  settings: json<ListSettings>().notNull(),
  updatedAt: instant().notNull(),
  updatedBy: text().notNull(),
});
