import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { writeFigureRows, type FigureRow } from '@/db/figures';
import { importBatches, observations } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { findBatch } from './find-batch';
import { leaseFrom } from './lease';

// A piece takes the writing connection for well under 50 ms.
const AT_ONCE = 6000;

/**
 * Copies a piece of one region of the vintage a load continues into the load's own, unpublished one; the same piece again writes the same
 * rows. `next` is where the following piece begins, null after the last.
 */
export const joinFigures = command({
  name: 'imports.join-figures',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'a piece of a load out of sight; its publishing is in the trail',
  input: z.strictObject({ id: RecordId, region: z.string(), at: z.int().nonnegative() }),
  run: async ({ db, now }, { id, region, at }) => {
    const { plan, state, datasetId } = await findBatch(db, id);
    const joins = plan.check?.held?.joins;
    if (state !== 'running' || !datasetId || !joins) return { id, goOn: false, next: null };
    await db.update(importBatches).set({ leaseUntil: leaseFrom(now) }).where(and(eq(importBatches.id, id), eq(importBatches.state, 'running')));
    const { regionCode, lineCode, period, measure, value, status } = observations;
    const rows = await db.select({ regionCode, lineCode, period, measure, value, status }).from(observations).where(and(eq(observations.datasetId, joins), eq(regionCode, region)))
      .orderBy(asc(lineCode), asc(period), asc(measure)).limit(AT_ONCE).offset(at);
    const figures = rows.map((row): FigureRow => [row.regionCode, row.lineCode, row.period, row.value, row.status, row.measure]);
    await writeFigureRows()(db, datasetId, '', figures);
    return { id, goOn: true, next: rows.length < AT_ONCE ? null : at + AT_ONCE };
  },
});
