import { and, asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, observations } from '@/db/schema';
import { complementarySuppression } from '@/lib/domain/indicators/complementary-suppression';
import { FigureStore } from '@/lib/domain/indicators/figure-store';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import type { NestedRegion } from '@/lib/domain/indicators/region-partition';
import { allOwnershipsMeasure } from '@/lib/domain/indicators/qcew/all-ownerships-measure';
import { WHOLE_LINE } from '@/lib/domain/indicators/whole-line';
import type { Vintage } from './vintage';

/** Others are served between two regions of a large table. */
const letOthers = () => new Promise((wake) => { setImmediate(wake); });

/** Every cell of one measure of a vintage, with those withheld that would give a suppressed one away. */
export const loadTable = async (
  db: Handle, regions: ReadonlyMap<string, NestedRegion>, { id, regionCodes, years, series }: Vintage, measure: string,
): Promise<FigureTable> => {
  const { regionCode, lineCode, period, value, status } = observations;
  const lines = await db.select().from(datasetLines).where(eq(datasetLines.datasetId, id)).orderBy(asc(datasetLines.position));
  const total = lines.find(({ level }) => level === 'total');
  const wholeMeasure = total ? allOwnershipsMeasure(measure, series.ownership) : null;
  const wholes = total && wholeMeasure !== null
    ? await db.select({ regionCode, year: period, value, status }).from(observations)
      .where(and(eq(observations.datasetId, id), eq(observations.lineCode, total.code), eq(observations.measure, wholeMeasure)))
    : [];
  const whole = wholes.length > 0 ? WHOLE_LINE : null;
  const store = new FigureStore(regionCodes, [...lines, ...(whole ? [whole] : [])].map(({ code }) => code), years);
  wholes.forEach((cell) => store.put({ ...cell, lineCode: WHOLE_LINE.code }));
  for (const code of regionCodes) {
    const cells = await db.select({ lineCode, year: period, value, status }).from(observations)
      .where(and(eq(observations.datasetId, id), eq(regionCode, code), eq(observations.measure, measure)));
    for (const cell of cells) store.put({ regionCode: code, lineCode: cell.lineCode, year: cell.year, value: cell.value, status: cell.status });
    await letOthers();
  }
  const members = new Map([...regions].map(([code, region]) => [code, region.members]));
  return new FigureTable(store, lines, members, complementarySuppression(store, lines, regions), whole);
};
