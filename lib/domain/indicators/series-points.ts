import { cagr } from './cagr';
import type { Source } from './dated-reading';
import { growthSpan } from './growth-span';
import { missing, type Measured } from './measured';
import type { ObservationStatus } from './observation-status';
import { isRefusal } from './refusal';

export type SeriesPoint = { readonly year: number; readonly figure: Measured; readonly status: ObservationStatus | null };
export type LineTrend = {
  readonly points: readonly SeriesPoint[];
  /** First and last known year, and growth per year between them; the reason where there are not two, or the series is none. */
  readonly baseYear: number | null;
  readonly endYear: number | null;
  readonly cagr: Measured;
};

/** One line of one region through the years of a vintage, with growth per year from its first to its last known figure. */
export function seriesPoints({ table, series }: Pick<Source, 'table' | 'series'>, regionCode: string, lineCode: string): LineTrend {
  const points = table.years.map((year) => {
    const { figure, status } = table.at(regionCode, lineCode, year);
    return { year, figure, status };
  });
  const known = points.filter(({ figure }) => figure.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { points, baseYear: null, endYear: null, cagr: missing('not-available') };
  const span = growthSpan({ series, year: first.year }, { series, year: last.year });
  const growth = isRefusal(span) ? missing(span.reason) : cagr(span, { base: first.figure, end: last.figure });
  return { points, baseYear: first.year, endYear: last.year, cagr: growth };
}
