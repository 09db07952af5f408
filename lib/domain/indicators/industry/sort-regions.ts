import type { DatedReading } from '../dated-reading';
import type { Measured } from '../measured';
import { shownGrowth } from '../sort-industries';

export const REGION_SORTS = ['lq', 'z', 'count', 'share', 'cagr', 'region'] as const;
export type RegionSort = (typeof REGION_SORTS)[number];
type Row = { readonly region: { readonly name: string }; readonly reading: DatedReading; readonly z: Measured };

const figureOf = ({ reading, z }: Row, sort: RegionSort): number | null => {
  switch (sort) {
    case 'z': return z.value;
    case 'count': return reading.count.value;
    case 'share': return reading.share.value;
    case 'cagr': return shownGrowth(reading)?.cagr.value ?? null;
    default: return reading.lq.value;
  }
};

/** Regions of one industry in the order asked for: figures largest first with missing ones last, equal ones and names by letter. */
export function sortRegions<R extends Row>(rows: readonly R[], sort: RegionSort): readonly R[] {
  const byName = (a: Row, b: Row) => (a.region.name < b.region.name ? -1 : 1);
  if (sort === 'region') return [...rows].sort(byName);
  return [...rows].sort((a, b) => {
    const [one, other] = [figureOf(a, sort), figureOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return other - one || byName(a, b);
  });
}
