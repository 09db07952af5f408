import { z } from 'zod';
import { LIST_WORK } from '@/lib/domain/lists/list-state';
import { plainText } from '@/lib/domain/shared/plain-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

/** A job could not go on; the sentence says why. */
export const noteListFailure = command({
  name: 'lists.note-failure',
  permission: 'jobs.work',
  record: 'list',
  input: z.strictObject({ id: RecordId, failure: plainText(1000) }),
  run: async (ctx, { id, failure }) => {
    const { before, after } = await moveList(ctx, { id, from: LIST_WORK, set: () => ({ state: 'failed', failure, leaseUntil: null }) });
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
