import { inArray } from 'drizzle-orm';
import { actions, users } from '@/db/schema';
import type { Deed } from '@/lib/domain/history/deed';
import type { QueryContext } from '../define';
import type { StoredAction } from './load-action';
import { titlesOf } from './titles-of';
import { undoBar } from './undo-bar';

/** Actions as a history tells them: who, through what, of which record, and whether the reader can undo them. */
export const deedsOf = async (ctx: QueryContext, rows: readonly StoredAction[]): Promise<Deed[]> => {
  const undoing = rows.flatMap(({ undoneBy }) => undoneBy ?? []);
  const undoers = undoing.length > 0 ? await ctx.db.select({ id: actions.id, actorId: actions.actorId }).from(actions).where(inArray(actions.id, undoing)) : [];
  const byUndo = new Map(undoers.map(({ id, actorId }) => [id, actorId]));
  const ids = [...new Set([...rows.map(({ actorId }) => actorId), ...byUndo.values()])];
  const named = ids.length > 0 ? await ctx.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids)) : [];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const titles = await titlesOf(ctx, rows.map(({ record, recordId }) => ({ record, id: recordId })));
  return rows.map((row) => ({
    id: row.id, at: row.at, byId: row.actorId, byName: names.get(row.actorId) ?? null, byKind: row.actorKind, way: row.way, command: row.command,
    record: row.record, recordId: row.recordId, recordName: titles.get(`${row.record} ${row.recordId}`) ?? null, rows: row.rows, state: row.state, done: row.done,
    total: row.total, keptCount: row.keptCount, undoes: row.undoes,
    undone: row.undoneBy && row.undoneAt ? { id: row.undoneBy, at: row.undoneAt, byName: names.get(byUndo.get(row.undoneBy) ?? '') ?? null } : null,
    bar: undoBar(ctx, row),
  }));
};
