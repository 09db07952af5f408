import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { observations } from '@/db/schema';
import { clearAway } from '@/lib/jobs/clear-away';
import { undoImport } from '@/lib/services/imports/undo-import';
import { newestOf } from '../services/imports/figures';
import { keeper, load, withReference } from '../services/imports/load-table';

beforeAll(withReference);

describe('clearing away what nobody sees any more', () => {
  it('goes a little at a time, and lets whoever waits have a turn after each', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `R${at % 20},I${Math.floor(at / 20)},2020,${at + 1}`);
    const { id } = await load(['region_code,industry_code,year,employment', ...rows].join('\n'), { seriesCode: 'cleared', vintage: '1' });
    const { id: datasetId } = await newestOf('cleared');
    await undoImport(keeper, { id });
    let turns = 0;
    let steps = 0;
    const others = setInterval(() => { turns += 1; }, 0);
    while (await clearAway()) steps += 1;
    clearInterval(others);
    expect(steps).toBeGreaterThan(5);
    expect(turns).toBeGreaterThanOrEqual(steps - 1);
    expect(await database().read.select().from(observations).where(eq(observations.datasetId, datasetId))).toEqual([]);
  });
});
