import type { Source } from '../dated-reading';
import type { FigureLine } from '../figure-cell';
import { locationQuotient } from '../location-quotient';
import type { Place } from '../place';
import { seriesPoints, type LineTrend } from '../series-points';

export type LeadingTrend = LineTrend & { readonly line: FigureLine };

/**
 * The lines a region is followed through the years by: those asked for, then the leaf industries with the highest location quotient at
 * the end of the series, `most` together. Lines without any figure are left out. Growth per year: `seriesPoints`.
 */
export function leadingTrends(source: Source, place: Place, end: number, asked: readonly string[], most: number): readonly LeadingTrend[] {
  const { table } = source;
  const totals = { e_r: table.whole(place.region, end).figure, e_n: table.whole(place.reference, end).figure };
  const quotient = ({ code }: FigureLine) => locationQuotient({
    e_ir: table.at(place.region, code, end).figure, e_in: table.at(place.reference, code, end).figure, ...totals,
  }).value;
  const wanted = table.lines.filter(({ code }) => asked.includes(code));
  const ranked = table.lines
    .filter((line) => line.level === 'leaf' && !wanted.includes(line))
    .map((line) => ({ line, lq: quotient(line) }))
    .filter(({ lq }) => lq !== null)
    .sort((a, b) => (b.lq ?? 0) - (a.lq ?? 0));
  return [...wanted, ...ranked.map(({ line }) => line)].slice(0, most)
    .map((line) => ({ line, ...seriesPoints(source, place.region, line.code) }))
    .filter(({ points }) => points.some(({ figure }) => figure.value !== null));
}
