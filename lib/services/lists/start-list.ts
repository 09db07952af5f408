import { z } from 'zod';
import { changesNothing } from '@/lib/domain/lists/list-tally';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** Confirms what was counted. Where nothing is new the load is over; else a job writes it, all of it one action of the history. */
export const startList = command({
  name: 'lists.start',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveList(ctx, {
      id, from: ['checked'],
      set: ({ plan, state }) => {
        if (plan.tally === null) throw conflict(messages.lists.refusals.notNow(messages.lists.state[state]));
        if (changesNothing(plan.tally)) return { state: 'unchanged', finishedAt: ctx.now };
        return { state: 'running', rowsDone: 0, leaseUntil: null, actionId: ctx.newId(), plan: { ...plan, attempts: 0 } };
      },
    });
    ctx.changed(listTrail(before, after));
    return { id, state: after.state };
  },
});
