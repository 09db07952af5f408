import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasetLines, datasets, observations } from '@/db/schema';
import { groupBy } from '@/lib/domain/shared/group-by';
import { vintageOf, type Vintage } from './vintage';

/** Published vintages with the years and regions each holds; the newest figures first, the last published first among equals. */
export const loadVintages = async (db: Handle): Promise<Vintage[]> => {
  const rows = await db.select().from(datasets).where(eq(datasets.state, 'published'));
  const held = groupBy(
    await db.selectDistinct({ id: observations.datasetId, region: observations.regionCode, year: observations.period })
      .from(observations).orderBy(asc(observations.period)),
    (row) => row.id,
  );
  const lines = groupBy(
    await db.select({ id: datasetLines.datasetId, code: datasetLines.code }).from(datasetLines).orderBy(asc(datasetLines.position)),
    (row) => row.id,
  );
  return rows
    .map((row) => {
      const own = held.get(row.id) ?? [];
      return vintageOf(row, {
        years: [...new Set(own.map(({ year }) => year))],
        regionCodes: [...new Set(own.map(({ region }) => region))],
        lineCodes: (lines.get(row.id) ?? []).map(({ code }) => code),
      });
    })
    .sort((a, b) => (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0) || (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1));
};
