import type { MeasuredInterval } from './interval';
import type { LocationCounts } from './location-counts';
import { lqCeiling } from './lq-ceiling';
import { missing } from './measured';
import { whenKnown } from './when-known';

const Z_95 = 1.96;
const NONE_SEEN_UPPER_95 = 3;

/**
 * 95 % interval of an LQ from administrative counts: `LQ · exp(±1.96 · sqrt((1 - p) / e_ir))`, p = e_ir / e_r,
 * clipped to [0, 1/s_in] and to e_n/e_r where the region lies inside the reference. Counts in whole units (persons), not thousands.
 * A model: it treats counts as draws and the reference as fixed; sample surveys use their published standard error instead.
 * e_ir = 0: lo 0, hi `min(1, 3/e_r) / s_in` (one-sided 95 %). p = 1 is null `not-applicable`; zero totals as in `locationQuotient`.
 * Given a weighted sum (weights 0 to 1) the interval is at least as wide as the exact one.
 */
export function countInterval(counts: LocationCounts, regionInsideReference: boolean): MeasuredInterval {
  return whenKnown(counts, ({ e_ir, e_r, e_in, e_n }) => {
    if (e_r === 0) return missing('zero-total');
    if (e_in === 0 || e_n === 0) return missing('zero-reference');
    const p = e_ir / e_r;
    if (p >= 1) return missing('not-applicable');
    const s_in = e_in / e_n;
    const ceiling = lqCeiling({ e_r, e_in, e_n }, regionInsideReference);
    if (e_ir === 0) return { lo: 0, hi: Math.min(Math.min(1, NONE_SEEN_UPPER_95 / e_r) / s_in, ceiling) };
    const lq = p / s_in;
    const spread = Math.exp(Z_95 * Math.sqrt((1 - p) / e_ir));
    return { lo: lq / spread, hi: Math.min(lq * spread, ceiling) };
  });
}
