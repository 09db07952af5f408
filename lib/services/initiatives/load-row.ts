import { eq } from 'drizzle-orm';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { rowTable, type Row, type RowKind } from './rows';

/** A record of the area by its id. Throws notFound. Results are read by loadResult, which asks who may see them. */
export const loadRow = async <K extends Exclude<RowKind, 'initiative_result'>>({ db }: QueryContext, kind: K, id: string): Promise<Row<K>> => {
  const table = rowTable(kind);
  const [found] = await db.select().from(table).where(eq(table.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  return found as unknown as Row<K>;
};
