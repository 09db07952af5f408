import { and, asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, observations } from '@/db/schema';
import { complementarySuppression, type NestedRegion } from '@/lib/domain/indicators/complementary-suppression';
import { FigureStore } from '@/lib/domain/indicators/figure-store';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import type { Vintage } from './vintage';

/** Others are served between two regions of a large table. */
const letOthers = () => new Promise((wake) => { setImmediate(wake); });

/** Every cell of one measure of a vintage, with those withheld that would give a suppressed one away. */
export const loadTable = async (
  db: Handle, regions: ReadonlyMap<string, NestedRegion>, { id, regionCodes, years }: Vintage, measure: string,
): Promise<FigureTable> => {
  const { regionCode, lineCode, period, value, status } = observations;
  const lines = await db.select().from(datasetLines).where(eq(datasetLines.datasetId, id)).orderBy(asc(datasetLines.position));
  const store = new FigureStore(regionCodes, lines.map(({ code }) => code), years);
  for (const code of regionCodes) {
    const cells = await db.select({ regionCode, lineCode, year: period, value, status }).from(observations)
      .where(and(eq(observations.datasetId, id), eq(regionCode, code), eq(observations.measure, measure)));
    cells.forEach((cell) => store.put(cell));
    await letOthers();
  }
  const members = new Map([...regions].map(([code, region]) => [code, region.members]));
  return new FigureTable(store, lines, members, complementarySuppression(store, lines, regions));
};
