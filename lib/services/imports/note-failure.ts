import { z } from 'zod';
import { WORKING_STATES } from '@/lib/domain/imports/import-state';
import { plainText } from '@/lib/domain/shared/plain-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { batchTrail } from './batch-trail';
import { moveBatch } from './move-batch';

/** A job could not go on; the sentence says why, and nothing of the load is in any figure. */
export const noteFailure = command({
  name: 'imports.note-failure',
  permission: 'jobs.work',
  record: 'import',
  input: z.strictObject({ id: RecordId, failure: plainText(1000) }),
  run: async (ctx, { id, failure }) => {
    const { before, after } = await moveBatch(ctx, { id, from: WORKING_STATES, set: () => ({ state: 'failed', failure, leaseUntil: null }) });
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
