import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasets } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { batchTrail } from './batch-trail';
import { moveBatch } from './move-batch';

/** Takes a published vintage back in one step: the vintage before it is the default again, and its figures are then removed. */
export const undoImport = command({
  name: 'imports.undo',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveBatch(ctx, { id, from: ['published'], set: () => ({ state: 'undone' }) });
    if (before.datasetId) await ctx.db.update(datasets).set({ state: 'undone' }).where(eq(datasets.id, before.datasetId));
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
