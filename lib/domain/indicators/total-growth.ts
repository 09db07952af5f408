import { cagr } from './cagr';
import type { Source } from './dated-reading';
import { growthRate } from './growth-rate';
import { latestPair } from './latest-pair';
import type { Measured } from './measured';
import type { Place } from './place';

export type TotalGrowth = {
  readonly sourceId: string;
  readonly baseYear: number;
  readonly endYear: number;
  readonly region: { readonly growth: Measured; readonly cagr: Measured };
  readonly reference: { readonly growth: Measured; readonly cagr: Measured };
};

/** Growth of all industries together, up to the chosen year in its own vintage, or the last span another vintage holds; null without any. */
export const totalGrowth = (sources: readonly Source[], chosen: Source, place: Place, year: number, baseYear?: number): TotalGrowth | null => {
  const total = (source: Source, region: string, at: number) => source.table.total(region, at).figure;
  const available = sources.map((source) => ({
    series: { ...source.series, sourceId: source.id },
    years: source.table.years.filter((at) => total(source, place.region, at).value !== null && total(source, place.reference, at).value !== null),
  }));
  const pair = latestPair({ chosen: { series: { ...chosen.series, sourceId: chosen.id }, year }, available, ...(baseYear !== undefined && { baseYear }) });
  const span = pair.span ?? pair.older;
  const source = sources.find(({ id }) => id === span?.series.sourceId);
  if (!span || !source) return null;
  const growthIn = (region: string) => {
    const change = { base: total(source, region, span.baseYear), end: total(source, region, span.endYear) };
    return { growth: growthRate(span, change), cagr: cagr(span, change) };
  };
  return { sourceId: source.id, baseYear: span.baseYear, endYear: span.endYear, region: growthIn(place.region), reference: growthIn(place.reference) };
};
