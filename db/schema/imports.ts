import type { ImportState } from '@/lib/domain/imports/import-state';
import { index, instant, int, json, primaryKey, recordColumns, table, text } from '../columns';

/** One load of one file: the unit of resume and undo. */
export const importBatches = table('import_batches', {
  ...recordColumns(),
  fileName: text().notNull(),
  bytes: int().notNull(),
  sha256: text().notNull(),
  // Name of the staged copy inside the data folder; never the name the browser sent.
  stagedAs: text(),
  layout: text().notNull(),
  state: text().$type<ImportState>().notNull(),
  plan: json<Record<string, unknown>>().notNull(),
  counts: json<Record<string, number>>().notNull(),
  rowsDone: int().notNull(),
  rowsTotal: int(),
  datasetId: text(),
  failure: text(),
  // A worker holds a batch only while this lies in the future; a killed one is picked up again.
  leaseUntil: instant(),
  finishedAt: instant(),
}, (t) => [index('import_batches_state').on(t.state), index('import_batches_file').on(t.sha256)]);

export const importRejections = table('import_rejections', {
  batchId: text().notNull().references(() => importBatches.id),
  line: int().notNull(),
  column: text().notNull(),
  value: text(),
  reason: text().notNull(),
}, (t) => [primaryKey({ columns: [t.batchId, t.line, t.column] })]);
