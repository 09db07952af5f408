import { and, eq, gt } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { BOOKKEEPING, decodeRow, journaledTable } from '@/db/journal';
import { actionChanges } from '@/db/schema';
import { netChanges, type RowChange } from '@/lib/domain/history/net-changes';
import { withoutRewriting } from '@/lib/domain/history/rewritten-parts';
import { breathe } from './breathe';
import { DERIVED } from './undo-rules';

const AT_ONCE = 1000;

const ignored = [...BOOKKEEPING, ...Object.values(DERIVED).flat()];

/** What an action changed in the end, row by row; a table this release does not know any more is left out. */
export const changesOf = async (db: Handle, actionId: string): Promise<RowChange[]> => {
  const rows: RowChange[] = [];
  for (let from = 0, more = true; more;) {
    const steps = await db.select().from(actionChanges).where(and(eq(actionChanges.actionId, actionId), gt(actionChanges.seq, from))).orderBy(actionChanges.seq).limit(AT_ONCE);
    for (const { tableName, rowKey, before, after } of steps) {
      const table = journaledTable(tableName);
      if (table) rows.push({ table: tableName, key: rowKey, before: before && decodeRow(table, before), after: after && decodeRow(table, after) });
    }
    from = steps.at(-1)?.seq ?? from;
    more = steps.length === AT_ONCE;
    if (more) await breathe();
  }
  return withoutRewriting(netChanges(rows, ignored));
};
