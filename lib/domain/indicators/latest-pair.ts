import { growthSpan, type GrowthSpan } from './growth-span';
import { isRefusal, refusal, type Refusal } from './refusal';
import type { Series } from './series';

/** A series with the years it can be used for this region and industry. */
export type SeriesYears<S extends Series = Series> = { readonly series: S; readonly years: readonly number[] };

export type LatestPair<S extends Series = Series> =
  /** Growth exists in the series of the LQ itself. */
  | { readonly span: GrowthSpan<S>; readonly refusal: null; readonly older: null }
  /** It does not: growth and class are null; `older` is the last span that has both axes, to be shown with its years. */
  | { readonly span: null; readonly refusal: Refusal; readonly older: GrowthSpan<S> | null };

export type LatestPairInput<S extends Series = Series> = {
  readonly chosen: { readonly series: S; readonly year: number };
  readonly available: readonly SeriesYears<S>[];
  /** The base is the first usable year from here on; without it the earliest usable year. */
  readonly baseYear?: number;
};

/**
 * One series for both axes of a class: the LQ of `chosen` and growth up to that same year. Where the chosen series has no
 * earlier year, or is no time series, the answer is `no-time-series` and the latest span, ending no later than the chosen year,
 * that another series or vintage has for both. A span never joins two series.
 */
export function latestPair<S extends Series>({ chosen, available, baseYear }: LatestPairInput<S>): LatestPair<S> {
  const own = available.find(({ series }) => isSame(series, chosen.series));
  const span = own ? spanUpTo(own, chosen.year, baseYear) : null;
  if (span?.endYear === chosen.year) return { span, refusal: null, older: null };
  const older = available
    .flatMap((candidate) => spanUpTo(candidate, chosen.year, baseYear) ?? [])
    .sort((a, b) => b.endYear - a.endYear || a.baseYear - b.baseYear || (a.series.code < b.series.code ? -1 : 1))[0];
  return { span: null, refusal: refusal('no-time-series', chosen.series), older: older ?? null };
}

const isSame = (one: Series, other: Series): boolean => one.code === other.code && one.vintage === other.vintage;

function spanUpTo<S extends Series>(
  { series, years }: SeriesYears<S>,
  lastYear: number,
  baseYear = -Infinity,
): GrowthSpan<S> | null {
  const usable = years.filter((year) => year <= lastYear && year >= baseYear);
  if (usable.length < 2) return null;
  const span = growthSpan({ series, year: Math.min(...usable) }, { series, year: Math.max(...usable) });
  return isRefusal(span) ? null : span;
}
