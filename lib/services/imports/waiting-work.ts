import { and, asc, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { datasets, importBatches } from '@/db/schema';
import { WORKING_STATES } from '@/lib/domain/imports/import-state';
import { query } from '../define';

/** What a job may take up: loads nobody works on, vintages that were taken back, staged copies no longer needed. */
export const waitingWork = query({
  name: 'imports.waiting-work',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: async ({ db, now }) => {
    // A killed reading or check has written nothing, so it begins anew by itself; a killed load waits for a person's word.
    const lost = and(inArray(importBatches.state, ['reading', 'checking']), lt(importBatches.leaseUntil, now));
    const batches = await db.select({ id: importBatches.id, stagedAs: importBatches.stagedAs }).from(importBatches)
      .where(and(inArray(importBatches.state, [...WORKING_STATES]), or(isNull(importBatches.leaseUntil), lost)))
      .orderBy(asc(importBatches.updatedAt)).limit(5);
    const undone = await db.select({ id: datasets.id }).from(datasets).where(eq(datasets.state, 'undone')).limit(1);
    const spent = await db.select({ id: importBatches.id, stagedAs: importBatches.stagedAs }).from(importBatches)
      .where(and(inArray(importBatches.state, ['published', 'unchanged', 'cancelled', 'undone']), isNotNull(importBatches.stagedAs))).limit(5);
    return { batches, spent, undoneDatasetId: undone[0]?.id ?? null };
  },
});
