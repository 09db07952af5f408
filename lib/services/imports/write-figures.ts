import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeFigureRows, type FigureRow } from '@/db/figures';
import { datasets, importBatches } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { leaseFrom } from './lease';

/**
 * Writes one piece of a load into its unpublished vintage. Pieces are taken in order: `from` must be where the load stands, so a
 * job that lost its lease writes nothing more, and the same piece again writes the same rows.
 */
export const writeFigures = command({
  name: 'imports.write-figures',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'a piece of a load out of sight; its publishing is in the trail',
  input: z.strictObject({ id: RecordId, from: z.int().nonnegative(), to: z.int().nonnegative(), figures: z.custom<readonly FigureRow[]>() }),
  run: async ({ db, now }, { id, from, to, figures }) => {
    const [moved] = await db.update(importBatches).set({ rowsDone: to, leaseUntil: leaseFrom(now) })
      .where(and(eq(importBatches.id, id), eq(importBatches.state, 'running'), eq(importBatches.rowsDone, from))).returning({ datasetId: importBatches.datasetId });
    if (!moved?.datasetId) return { id, goOn: false };
    const [dataset] = await db.select({ measure: datasets.measure }).from(datasets).where(eq(datasets.id, moved.datasetId));
    if (!dataset) return { id, goOn: false };
    await writeFigureRows()(db, moved.datasetId, dataset.measure, figures);
    return { id, goOn: true };
  },
});
