import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, observations } from '@/db/schema';
import { complementarySuppression, type NestedRegion } from '@/lib/domain/indicators/complementary-suppression';
import { FigureTable } from '@/lib/domain/indicators/figure-table';

/** Every cell of one vintage, with those withheld that would give a suppressed one away. */
export const loadTable = async (db: Handle, regions: ReadonlyMap<string, NestedRegion>, id: string): Promise<FigureTable> => {
  const { regionCode, lineCode, period, value, status } = observations;
  const [lines, cells] = await Promise.all([
    db.select().from(datasetLines).where(eq(datasetLines.datasetId, id)).orderBy(asc(datasetLines.position)),
    db.select({ regionCode, lineCode, year: period, value, status }).from(observations).where(eq(observations.datasetId, id)),
  ]);
  const members = new Map([...regions].map(([code, region]) => [code, region.members]));
  return new FigureTable(cells, lines, members, complementarySuppression(cells, lines, regions));
};
