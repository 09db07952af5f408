import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { findBatch } from './find-batch';
import { isInterrupted } from './is-interrupted';

/** How far a load has come: what a page asks for again and again while a job works. */
export const importProgress = query({
  name: 'imports.progress',
  permission: 'imports.read',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db, now }, { id }) => {
    const batch = await findBatch(db, id);
    const { state, rowsDone, rowsTotal, failure, version } = batch;
    return { id, state, interrupted: isInterrupted(batch, now), rowsDone, rowsTotal, failure, version };
  },
});
