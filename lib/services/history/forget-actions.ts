import { and, asc, inArray, lt, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import { actionChanges, actions } from '@/db/schema';
import { undoableSince } from '@/lib/domain/history/undo-window';
import { command } from '../define';

const AT_ONCE = 50;
const ROWS_AT_ONCE = 2000;

/** Forgets a little of what is too old to be undone, values first; answers whether there is more. */
export const forgetActions = command({
  name: 'history.forget-actions',
  permission: 'jobs.work',
  record: 'action',
  unaudited: 'what is too old to be undone goes by itself; the trail stays',
  input: z.strictObject({}),
  run: async ({ db, now }) => {
    const old = await db.select({ id: actions.id }).from(actions)
      .where(and(lt(actions.at, undoableSince(now)), notInArray(actions.state, ['waiting', 'running']))).orderBy(asc(actions.at)).limit(AT_ONCE);
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return { id: 'old', more: false };
    const rows = await db.select({ actionId: actionChanges.actionId, seq: actionChanges.seq }).from(actionChanges).where(inArray(actionChanges.actionId, ids)).limit(ROWS_AT_ONCE);
    for (const id of new Set(rows.map(({ actionId }) => actionId))) {
      const last = Math.max(...rows.filter(({ actionId }) => actionId === id).map(({ seq }) => seq));
      await db.delete(actionChanges).where(and(inArray(actionChanges.actionId, [id]), lt(actionChanges.seq, last + 1)));
    }
    if (rows.length < ROWS_AT_ONCE) await db.delete(actions).where(inArray(actions.id, ids));
    return { id: 'old', more: true };
  },
});
