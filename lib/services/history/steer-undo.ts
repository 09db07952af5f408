import { eq } from 'drizzle-orm';
import { actions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, notFound } from '../errors';
import { demandUndoable } from './demand-undoable';
import { loadAction } from './load-action';

const UNDER_WAY = ['waiting', 'running'];

/** Stops an undo in steps between two of them, or lets one that stopped go on from what there is now. Whoever could order it may. Throws conflict where it is neither. */
export const steerUndo = async (ctx: CommandContext, id: string, to: 'failed' | 'waiting') => {
  const undo = await loadAction(ctx, id);
  if (!undo.undoes) throw notFound(messages.errors.notFound);
  const stands = UNDER_WAY.includes(undo.state);
  if (to === 'failed' ? !stands : undo.state !== 'failed') throw conflict(messages.history.refusals[to === 'failed' ? 'notUnderWay' : 'notStopped']);
  demandUndoable(ctx, { ...undo, state: 'done' });
  await ctx.db.update(actions).set({ state: to, leaseUntil: null }).where(eq(actions.id, id));
  ctx.changed({
    about: { record: undo.record, recordId: undo.recordId ?? id }, before: { undoing: undo.state }, after: { undoing: to }, open: ['undoing'], level: undo.level,
  });
  return { id };
};
