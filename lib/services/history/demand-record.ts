import { journaledTable, rowsNow, type JournaledTable, type Row } from '@/db/journal';
import { RECORD_TABLES, type HistoricRecord } from '@/lib/domain/history/kept-records';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { readableRows } from './readable-rows';

/** The row of a record the actor may read. Throws notFound for any other. */
export const demandRecord = async (ctx: QueryContext, record: HistoricRecord, id: string): Promise<{ table: JournaledTable; row: Row }> => {
  const table = journaledTable(RECORD_TABLES[record]);
  const row = table && (await rowsNow(ctx.db, table, [id], false)).get(id);
  const seen = row ? await readableRows(ctx, [{ table: table.name, key: id, before: null, after: null }]) : [];
  if (!table || !row || seen.length === 0) throw notFound(messages.errors.notFound);
  return { table, row };
};
