import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findList } from './find-list';
import { listInterrupted } from './list-lease';

/** How far a list has come: what a page asks for again and again while a job works. */
export const listProgress = query({
  name: 'lists.progress',
  permission: 'register.write',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const batch = await findList(ctx, id);
    const { state, rowsDone, rowsTotal, failure, plan: { tally } } = batch;
    return { id, state, interrupted: listInterrupted(batch, ctx.now), rowsDone, rowsTotal, failure, tally };
  },
});
