import type { Borderline } from '../indicators/borderline';
import type { Measured } from '../indicators/measured';

/** Strong: LQ at or above the class scheme's cut, and sure of it; null when the LQ is missing, borderline, or nothing says how sure it is. */
export const isStrong = (lq: Measured, isBorderline: Borderline, cut: number): boolean | null =>
  lq.value === null || isBorderline !== false ? null : lq.value >= cut;
