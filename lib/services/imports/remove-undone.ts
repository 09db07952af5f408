import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasetLines, datasets, importBatches, observations } from '@/db/schema';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { removeRegions } from './remove-regions';

const LINES_AT_ONCE = 40;

/** Removes a little of a vintage that was taken back; `done` once nothing of it is left. A published one is never touched. */
export const removeUndone = command({
  name: 'imports.remove-undone',
  permission: 'jobs.work',
  record: 'dataset',
  unaudited: 'the taking back is in the trail; this clears away what nobody sees any more',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db }, { id }) => {
    const [dataset] = await db.select({ state: datasets.state, batchId: datasets.batchId }).from(datasets).where(eq(datasets.id, id));
    if (dataset?.state !== 'undone') return { id, done: true };
    const some = await db.selectDistinct({ regionCode: observations.regionCode, lineCode: observations.lineCode }).from(observations)
      .where(eq(observations.datasetId, id)).limit(LINES_AT_ONCE);
    for (const { regionCode, lineCode } of some) {
      await db.delete(observations).where(and(eq(observations.datasetId, id), eq(observations.regionCode, regionCode), eq(observations.lineCode, lineCode)));
    }
    if (some.length > 0) return { id, done: false };
    const [batch] = await db.select({ plan: importBatches.plan }).from(importBatches).where(eq(importBatches.id, dataset.batchId ?? ''));
    const brought = (batch?.plan as ImportPlan | undefined)?.check?.newRegions ?? [];
    if ((await removeRegions(db, brought.map(({ code }) => code), id)) > 0) return { id, done: false };
    await db.delete(datasetLines).where(eq(datasetLines.datasetId, id));
    await db.delete(datasets).where(eq(datasets.id, id));
    return { id, done: true };
  },
});
