import type { SearchRecord } from '@/lib/domain/search/search-record';
import { int, table, text, uniqueIndex } from '../columns';

/**
 * What is found by its words beyond names: one row per record, its title as the first line. Kept by triggers alone (db/search-sources.ts), so it
 * is never behind what it is made of; who may read a row is asked of the record itself.
 */
export const searchEntries = table('search_entries', {
  id: int().primaryKey(),
  record: text().$type<SearchRecord>().notNull(),
  recordId: text().notNull(),
  text: text().notNull(),
}, (t) => [uniqueIndex('search_entries_record').on(t.record, t.recordId)]);
