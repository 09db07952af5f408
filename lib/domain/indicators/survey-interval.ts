import type { MeasuredInterval } from './interval';
import type { LocationCounts } from './location-counts';
import { lqCeiling } from './lq-ceiling';
import { missing, type Measured } from './measured';
import { whenKnown } from './when-known';

const Z_95 = 1.96;

/**
 * 95 % interval of an LQ from a sample survey: the LQ at `e_ir ± 1.96 · se`, regional total and reference as published,
 * clipped as in `countInterval`. `standardError` is the publisher's, in the unit of the counts; without it null `no-standard-error`.
 * Source: Crawley, Beynon and Munday 2013 (use the survey's own error).
 */
export function surveyInterval(
  counts: LocationCounts,
  standardError: Measured,
  regionInsideReference: boolean,
): MeasuredInterval {
  if (standardError.value === null) return missing('no-standard-error');
  const margin = Z_95 * standardError.value;
  return whenKnown(counts, ({ e_ir, e_r, e_in, e_n }) => {
    if (e_r === 0) return missing('zero-total');
    if (e_in === 0 || e_n === 0) return missing('zero-reference');
    const lqAt = (count: number) => count / e_r / (e_in / e_n);
    const ceiling = lqCeiling({ e_r, e_in, e_n }, regionInsideReference);
    return { lo: Math.max(0, lqAt(e_ir - margin)), hi: Math.min(lqAt(e_ir + margin), ceiling) };
  });
}
