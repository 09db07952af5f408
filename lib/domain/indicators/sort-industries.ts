import type { DatedReading } from './dated-reading';
import type { FigureLine } from './figure-cell';

export const INDUSTRY_SORTS = ['published', 'industry', 'count', 'share', 'lq', 'cagr'] as const;
export type IndustrySort = (typeof INDUSTRY_SORTS)[number];
type Row = { readonly line: FigureLine; readonly reading: DatedReading };

/** Growth of the reading's own vintage, else of its older pair: what the table shows in that column. */
export const shownGrowth = ({ growth, older }: DatedReading) => growth ?? older?.growth ?? null;

const figureOf = ({ reading }: Row, sort: IndustrySort): number | null => {
  switch (sort) {
    case 'count': return reading.count.value;
    case 'share': return reading.share.value;
    case 'lq': return reading.lq.value;
    case 'cagr': return shownGrowth(reading)?.cagr.value ?? null;
    default: return null;
  }
};

/** Rows of an industry table in the order asked for: figures largest first with missing ones last, names by letter, or as published. */
export function sortIndustries<R extends Row>(rows: readonly R[], sort: IndustrySort): readonly R[] {
  if (sort === 'published') return rows;
  if (sort === 'industry') return [...rows].sort((a, b) => (a.line.title < b.line.title ? -1 : 1));
  return [...rows].sort((a, b) => {
    const [one, other] = [figureOf(a, sort), figureOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return other - one;
  });
}
