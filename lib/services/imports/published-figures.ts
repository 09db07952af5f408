import { and, asc, eq, gt, or } from 'drizzle-orm';
import { z } from 'zod';
import { observations } from '@/db/schema';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { query } from '../define';
import { publishedVintage } from './published-vintage';

const PAGE = 5000;

const After = z.strictObject({ regionCode: z.string(), lineCode: z.string(), period: z.int() });
export type AfterFigure = z.infer<typeof After>;
type Figure = { regionCode: string; lineCode: string; period: number; value: number | null; status: ObservationStatus };
export type FigurePage = { vintage: string | null; figures: Figure[]; next: AfterFigure | null };

/** What is published of a series, a page at a time, for a check to compare with. */
export const publishedFigures = query({
  name: 'imports.published-figures',
  permission: 'jobs.work',
  input: z.strictObject({ seriesCode: z.string(), after: After.nullable() }),
  run: async ({ db }, { seriesCode, after }): Promise<FigurePage> => {
    const newest = await publishedVintage(db, seriesCode);
    if (!newest) return { vintage: null, figures: [], next: null };
    const { regionCode, lineCode, period } = observations;
    const beyond = after && or(
      gt(regionCode, after.regionCode),
      and(eq(regionCode, after.regionCode), gt(lineCode, after.lineCode)),
      and(eq(regionCode, after.regionCode), eq(lineCode, after.lineCode), gt(period, after.period)),
    );
    const figures = await db.select({ regionCode, lineCode, period, value: observations.value, status: observations.status }).from(observations)
      .where(and(eq(observations.datasetId, newest.id), eq(observations.measure, newest.measure), beyond ?? undefined))
      .orderBy(asc(regionCode), asc(lineCode), asc(period)).limit(PAGE);
    const last = figures.at(-1);
    return { vintage: newest.vintage, figures, next: last && figures.length === PAGE ? { regionCode: last.regionCode, lineCode: last.lineCode, period: last.period } : null };
  },
});
