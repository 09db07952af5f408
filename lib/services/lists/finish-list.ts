import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** Every piece of a list is written. */
export const finishList = command({
  name: 'lists.finish',
  permission: 'jobs.work',
  record: 'list',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveList(ctx, { id, from: ['running'], set: () => ({ state: 'done', leaseUntil: null, finishedAt: ctx.now }) });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
