import type { LqWithMarks } from './lq-with-marks';
import { isMissing } from './measured';

/** `unknown`: no mark could be had that would say how sure the class is. */
export type Borderline = boolean | 'unknown';

type Marks = Pick<LqWithMarks, 'lo' | 'hi' | 'plusOne' | 'minusOne' | 'rounding'>;

/**
 * Whether an LQ class could as well be the other one: true when any mark (interval, rounding, plus or minus one establishment)
 * reaches across the cut; false when an interval or a plus/minus mark is there and none does; else `unknown`.
 * Rounding alone can show that a class is borderline, but not that it is sure.
 */
export function borderline({ lo, hi, plusOne, minusOne, rounding }: Marks, lq: number, cut: number): Borderline {
  const sure = [lo, hi, plusOne, minusOne].filter((mark) => mark !== null);
  const marks = isMissing(rounding) ? sure : [...sure, rounding.lo, rounding.hi];
  if (marks.some((mark) => mark >= cut !== lq >= cut)) return true;
  return sure.length > 0 ? false : 'unknown';
}
