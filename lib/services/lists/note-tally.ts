import { z } from 'zod';
import type { ListTally } from '@/lib/domain/lists/list-tally';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** The exact counts of a load that has not begun. */
export const noteTally = command({
  name: 'lists.note-tally',
  permission: 'jobs.work',
  record: 'list',
  input: z.strictObject({ id: RecordId, lines: z.int().nonnegative(), tally: z.custom<ListTally>() }),
  run: async (ctx, { id, lines, tally }) => {
    const { before, after } = await moveList(ctx, {
      id, from: ['checking'], set: ({ plan }) => ({ state: 'checked', leaseUntil: null, rowsDone: 0, rowsTotal: lines, plan: { ...plan, tally, attempts: 0 } }),
    });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
