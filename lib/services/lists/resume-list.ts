import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { listInterrupted } from './list-lease';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** Goes on where an interrupted or stopped load was: no row is written twice. */
export const resumeList = command({
  name: 'lists.resume',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveList(ctx, {
      id, from: ['reading', 'checking', 'running', 'failed'],
      set: (batch) => {
        if (batch.state !== 'failed' && !listInterrupted(batch, ctx.now)) throw conflict(messages.lists.refusals.notNow(messages.lists.state[batch.state]));
        const state = batch.state !== 'failed' ? batch.state : batch.actionId !== null ? 'running' : batch.plan.settings !== null ? 'checking' : 'reading';
        return { state, leaseUntil: null, failure: null, ...(state !== 'running' && { rowsDone: 0 }), plan: { ...batch.plan, attempts: 0 } };
      },
    });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
