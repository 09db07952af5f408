import type { MeasuredInterval } from './interval';
import type { LocationCounts } from './location-counts';
import { missing } from './measured';
import { roundingError } from './rounding-error';
import type { Series } from './series';
import { whenKnown } from './when-known';

/** How many published cells each count is the sum of (weighted sums: Σ of the weights). */
export type RoundedCells = Readonly<Record<keyof LocationCounts, number>>;

export const ONE_CELL_EACH: RoundedCells = { e_ir: 1, e_r: 1, e_in: 1, e_n: 1 };

/**
 * The range of LQs that the rounding of the published cells leaves open. A sum of k cells moves by ±k·m, m of `roundingError`:
 * lo = [max(0, e_ir - m)/(e_r + m)] / [(e_in + m)/(e_n - m)], hi = [(e_ir + m)/(e_r - m)] / [max(0, e_in - m)/(e_n + m)];
 * shares are capped at 1. Not rounded: null `no-rounding`. A denominator that may be 0: null `within-rounding`.
 * Source of ±4: Statistics Canada census counts, random rounding to base 5.
 */
export function roundingInterval(
  counts: LocationCounts,
  series: Pick<Series, 'rounding' | 'roundingUnit'>,
  cells: RoundedCells = ONE_CELL_EACH,
): MeasuredInterval {
  const m = roundingError(series);
  if (m === 0) return missing('no-rounding');
  return whenKnown(counts, ({ e_ir, e_r, e_in, e_n }) => {
    const leastRegion = e_r - m * cells.e_r;
    const leastReference = e_n - m * cells.e_n;
    const leastIndustry = e_in - m * cells.e_in;
    if (Math.min(leastRegion, leastReference, leastIndustry) <= 0) return missing('within-rounding');
    const leastShare = Math.max(0, e_ir - m * cells.e_ir) / (e_r + m * cells.e_r);
    const mostShare = Math.min(1, (e_ir + m * cells.e_ir) / leastRegion);
    const mostReferenceShare = Math.min(1, (e_in + m * cells.e_in) / leastReference);
    const leastReferenceShare = leastIndustry / (e_n + m * cells.e_n);
    return { lo: leastShare / mostReferenceShare, hi: mostShare / leastReferenceShare };
  });
}
