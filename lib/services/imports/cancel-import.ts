import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasets } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { batchTrail } from './batch-trail';
import { moveBatch } from './move-batch';

/** Discards a load that is not published, at any point: what was written of it, nobody has seen, and is removed. */
export const cancelImport = command({
  name: 'imports.cancel',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveBatch(ctx, {
      id, from: ['reading', 'staged', 'checking', 'checked', 'running', 'failed'],
      set: () => ({ state: 'cancelled', leaseUntil: null, finishedAt: ctx.now }),
    });
    if (before.datasetId) await ctx.db.update(datasets).set({ state: 'undone' }).where(eq(datasets.id, before.datasetId));
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
