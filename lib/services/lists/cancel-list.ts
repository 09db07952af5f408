import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** Discards a list before it is loaded, or stops its load: what has been written by then stays, is listed, and can be undone. */
export const cancelList = command({
  name: 'lists.cancel',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveList(ctx, {
      id, from: ['reading', 'mapping', 'checking', 'checked', 'running', 'failed'], set: () => ({ state: 'cancelled', leaseUntil: null, finishedAt: ctx.now }),
    });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
