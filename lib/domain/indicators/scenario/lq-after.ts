import type { LocationCounts } from '../location-counts';
import { locationQuotient } from '../location-quotient';
import { known, missing, type Measured } from '../measured';
import { whenKnown } from '../when-known';

/** Jobs that come (positive) or go: in the industry itself, and in other industries of the same region. */
export type JobsChange = { readonly own: number; readonly others: number };

/**
 * The LQ after jobs come or go: `((e_ir + d) / (e_r + d + x)) / ((e_in + d) / (e_n + d + x))`, d = own, x = others; the reference changes
 * only where the region lies inside it. In the unit of the counts. More jobs lost than the table shows in the industry or the region is
 * null `parts-exceed-total`; a missing count passes its reason on.
 */
export function lqAfter(counts: LocationCounts, { own, others }: JobsChange, inside: boolean): Measured {
  return whenKnown(counts, ({ e_ir, e_r, e_in, e_n }): Measured => {
    const all = own + others;
    if (e_ir + own < 0 || e_r + all < 0 || e_r + all < e_ir + own) return missing('parts-exceed-total');
    const beside = inside ? { e_in: e_in + own, e_n: e_n + all } : { e_in, e_n };
    if (beside.e_in < 0 || beside.e_n < 0) return missing('parts-exceed-total');
    return locationQuotient({ e_ir: known(e_ir + own), e_r: known(e_r + all), e_in: known(beside.e_in), e_n: known(beside.e_n) });
  });
}
