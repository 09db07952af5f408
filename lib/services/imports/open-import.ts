import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { batchView } from './batch-view';
import { findBatch } from './find-batch';

/** One load with all that is known and chosen about it. */
export const openImport = query({
  name: 'imports.open',
  permission: 'imports.read',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db, now }, { id }) => {
    const batch = await findBatch(db, id);
    const [who] = await db.select({ name: users.name }).from(users).where(eq(users.id, batch.createdBy));
    const { survey, choices, check } = batch.plan;
    return { ...batchView(batch, who?.name ?? null, now), survey, choices, check, written: batch.datasetId !== null, datasetId: batch.datasetId };
  },
});
export type OpenedImport = Awaited<ReturnType<typeof openImport>>;
