import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { datasets } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { batchTrail } from './batch-trail';
import { moveBatch } from './move-batch';

/** A later file of the same vintage holds these figures too. */
const demandLast = async (db: Handle, id: string) => {
  const [own] = await db.select().from(datasets).where(eq(datasets.id, id));
  if (!own?.publishedAt) return;
  const later = await db.select({ measure: datasets.measure, ownership: datasets.ownership }).from(datasets)
    .where(and(eq(datasets.code, own.code), eq(datasets.vintage, own.vintage), eq(datasets.state, 'published'), gt(datasets.publishedAt, own.publishedAt)));
  if (later.some(({ measure, ownership }) => measure === own.measure && ownership === own.ownership)) throw conflict(messages.imports.errors.joinedLater);
};

/** Takes a published vintage back in one step: the vintage before it is the default again, and its figures are then removed. */
export const undoImport = command({
  name: 'imports.undo',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { before, after } = await moveBatch(ctx, {
      id, from: ['published'],
      set: async ({ datasetId }) => {
        await demandLast(ctx.db, datasetId ?? '');
        return { state: 'undone' };
      },
    });
    if (before.datasetId) await ctx.db.update(datasets).set({ state: 'undone' }).where(eq(datasets.id, before.datasetId));
    ctx.changed(batchTrail(before, after));
    return { id };
  },
});
