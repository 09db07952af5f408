import { asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { datasets, regions } from '@/db/schema';
import { query } from '../define';

/** The series a file may be a new vintage of, each with what its newest vintage says of itself, and the regions names can be mapped to. */
export const seriesChoices = query({
  name: 'imports.series',
  permission: 'imports.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const published = await db.select().from(datasets).where(eq(datasets.state, 'published'))
      .orderBy(asc(datasets.code), desc(datasets.publishedAt), desc(datasets.id));
    const newest = published.filter((row, at) => published.findIndex((other) => other.code === row.code) === at);
    const known = await db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).orderBy(asc(regions.position));
    return {
      series: newest.map(({ code, title, provider, sourceTable, sourceUrl, vintage, referencePeriod, measure, placeBasis, ownership, rounding, roundingUnit,
        survey, releaseLimit, timeSeriesOk, employmentOk, naicsVersion, licence, note }) => ({
        code, title, provider, sourceTable, sourceUrl, vintage, referencePeriod, measure, placeBasis, ownership, rounding, roundingUnit,
        survey, releaseLimit, timeSeriesOk, employmentOk, naicsVersion, licence, note,
      })),
      regions: known,
    };
  },
});
export type SeriesChoice = Awaited<ReturnType<typeof seriesChoices>>['series'][number];
