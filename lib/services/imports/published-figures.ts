import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { observations } from '@/db/schema';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { SERIES_MEASURES } from '@/lib/domain/indicators/series';
import { query } from '../define';
import { publishedVintage } from './published-vintage';

type Figure = { regionCode: string; lineCode: string; period: number; measure: string; value: number | null; status: ObservationStatus };
type Published = { vintage: string | null; joins: string | null; regions: string[]; figures: Figure[] };

/** What is published of a series, for a check to compare with: its regions, then the figures of one after the other. */
export const publishedFigures = query({
  name: 'imports.published-figures',
  permission: 'jobs.work',
  input: z.strictObject({ seriesCode: z.string(), vintage: z.string(), measure: z.enum(SERIES_MEASURES), ownership: z.string().nullable(), region: z.string().nullable() }),
  run: async ({ db }, { region, ...target }): Promise<Published> => {
    const { held: newest, joins } = await publishedVintage(db, target);
    if (!newest) return { vintage: null, joins: null, regions: [], figures: [] };
    const { regionCode, lineCode, period, measure, value, status } = observations;
    if (region === null) {
      const rows = await db.selectDistinct({ regionCode }).from(observations).where(eq(observations.datasetId, newest.id)).orderBy(asc(regionCode));
      return { vintage: newest.vintage, joins: joins ? newest.id : null, regions: rows.map((row) => row.regionCode), figures: [] };
    }
    const figures = await db.select({ regionCode, lineCode, period, measure, value, status }).from(observations)
      .where(and(eq(observations.datasetId, newest.id), eq(regionCode, region)));
    return { vintage: newest.vintage, joins: joins ? newest.id : null, regions: [], figures };
  },
});
