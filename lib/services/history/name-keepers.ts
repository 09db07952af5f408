import { and, eq, gte, inArray, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { decodeRow, journaledTable, rowsNow } from '@/db/journal';
import { actionChanges, actions } from '@/db/schema';
import { KEPT_NAMED, type Kept } from '@/lib/domain/history/kept';
import { chunks } from '@/lib/domain/shared/chunks';
import { byTable } from './undo-plan';

type Since = { id: string; at: Date };

/** Says of what an undo kept who had changed it last, from the journal, or else from the row itself. */
export const nameKeepers = async (db: Handle, undone: Since, kept: readonly Kept[]): Promise<Kept[]> => {
  const named: Kept[] = [];
  const rows = kept.slice(0, KEPT_NAMED).map((one) => ({ ...one, before: null, after: null }));
  for (const [name, own] of byTable(rows)) {
    const table = journaledTable(name);
    for (const some of chunks(own as (Kept & { before: null; after: null })[], 200)) {
      const keys = [...new Set(some.map(({ key }) => key))];
      const later = await db
        .select({ key: actionChanges.rowKey, after: actionChanges.after, byId: actions.actorId, at: actions.at })
        .from(actionChanges)
        .innerJoin(actions, eq(actions.id, actionChanges.actionId))
        .where(and(eq(actionChanges.tableName, name), inArray(actionChanges.rowKey, keys), gte(actions.at, undone.at), ne(actions.id, undone.id)))
        .orderBy(actions.at);
      const now = table ? await rowsNow(db, table, keys, false) : new Map<string, Record<string, unknown>>();
      for (const { before: _, after: __, ...one } of some) {
        const field = one.field;
        const last = later.findLast((step) => step.key === one.key && (field === null || !step.after || !table || field in decodeRow(table, step.after)));
        const row = now.get(one.key);
        const stamped = row?.updatedAt instanceof Date && row.updatedAt >= undone.at ? { byId: String(row.updatedBy), at: row.updatedAt } : null;
        const who = last ?? stamped;
        named.push({ ...one, byId: who?.byId ?? null, at: who?.at.toISOString() ?? null });
      }
    }
  }
  return named;
};
