import { z } from 'zod';
import { actions } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { Kept } from '@/lib/domain/history/kept';
import type { Undone } from '@/lib/domain/history/undone';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { changesOf } from './changes-of';
import { demandUndoable } from './demand-undoable';
import { loadAction } from './load-action';
import { markUndone } from './mark-undone';
import { nameKeepers } from './name-keepers';
import { planUndo } from './plan-undo';
import { takeStep } from './take-step';

/** As many journaled rows are turned round at once; more of them in steps, so that nobody waits for them. */
export const ROWS_AT_ONCE = 1000;

/**
 * Turns an action round: every field that still is what it left goes back, what somebody changed since stays and is named. Itself an action, so that
 * undoing it does the thing again. Throws conflict where it cannot be undone, or would leave something that may not be.
 */
export const undoAction = command({
  name: 'history.undo',
  permission: 'account.self',
  record: 'action',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, actor, now } = ctx;
    const action = await loadAction(ctx, id);
    demandUndoable(ctx, action);
    const large = action.rows > ROWS_AT_ONCE;
    const plan = large ? { steps: [], kept: [], rows: action.rows } : await planUndo(db, await changesOf(db, id));
    const left: Kept[] = [...plan.kept];
    for (const step of plan.steps) left.push(...await takeStep({ ...ctx, byId: actor.id, mayLower: may(actor, 'sealed.read') }, step));
    if (!large && (await changesOf(db, ctx.action)).length === 0) throw conflict(messages.history.refusals.nothingLeft);

    const kept = await nameKeepers(db, action, left);
    await db.insert(actions).values({
      id: ctx.action, at: now, actorKind: actor.kind, actorId: actor.id, way: 'undo', command: 'history.undo', permission: action.permission,
      record: action.record, recordId: action.recordId, level: action.level, rows: 0, state: large ? 'waiting' : 'done', undoes: id,
      kept, keptCount: left.length, done: large ? 0 : plan.rows, total: plan.rows,
    });
    await markUndone(db, action, { by: ctx.action, at: now });
    ctx.changed({
      about: { record: action.record, recordId: action.recordId ?? id },
      after: { undone: id, command: action.command, rows: plan.rows, kept: left.length }, open: ['undone', 'command', 'rows', 'kept'], level: action.level,
    });
    const undone: Undone = { id: ctx.action, undone: id, waiting: large, rows: plan.rows, kept, keptCount: left.length };
    return undone;
  },
});
