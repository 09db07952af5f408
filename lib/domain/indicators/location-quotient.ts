import type { LocationCounts } from './location-counts';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * Location quotient `LQ_ir = (e_ir / e_r) / (e_in / e_n)`: the industry's share of the region over its share of the reference.
 * Unitless; 1 = the same share. e_ir = 0 gives 0. e_r = 0 is null `zero-total`; e_in = 0 or e_n = 0 is null `zero-reference`;
 * a missing count passes its reason on. RangeError for a negative count.
 * For a cluster pass the sums of its members (never the mean of their quotients).
 * Source: https://www.bls.gov/cew/about-data/location-quotients-explained.htm
 */
export function locationQuotient(counts: LocationCounts): Measured {
  return whenKnown(counts, ({ e_ir, e_r, e_in, e_n }) => {
    if (Math.min(e_ir, e_r, e_in, e_n) < 0) throw new RangeError('A count cannot be negative');
    if (e_r === 0) return missing('zero-total');
    if (e_in === 0 || e_n === 0) return missing('zero-reference');
    return known(e_ir / e_r / (e_in / e_n));
  });
}
