import { asTimeSeries } from './as-time-series';
import { isRefusal, refusal, type Refusal } from './refusal';
import { sameVintage } from './same-vintage';
import type { Series, TimeSeries } from './series';

export type SpanEnd<S extends Series = Series> = { readonly series: S; readonly year: number };

/** Base and end of a growth figure, endYear > baseYear, both ends in series that allow growth; `series` is that of the end. */
export type GrowthSpan<S extends Series = Series> = {
  readonly series: TimeSeries<S>;
  readonly baseYear: number;
  readonly endYear: number;
  readonly concordance: string | null;
};

/**
 * The way to every growth figure. Refuses `no-time-series` for a source of one date, `mixed-vintage` when table, vintage
 * or NAICS version changes inside the span and no concordance is named, `no-period` unless the end is later than the base.
 */
export function growthSpan<S extends Series>(
  base: SpanEnd<S>,
  end: SpanEnd<S>,
  concordance?: string,
): GrowthSpan<S> | Refusal {
  const from = asTimeSeries(base.series);
  if (isRefusal(from)) return from;
  const series = asTimeSeries(end.series);
  if (isRefusal(series)) return series;
  const comparable = sameVintage(from, series, concordance);
  if (comparable !== true) return comparable;
  if (end.year <= base.year) return refusal('no-period', series);
  return { series, baseYear: base.year, endYear: end.year, concordance: concordance ?? null };
}
