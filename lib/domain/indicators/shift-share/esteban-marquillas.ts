import type { GrowthSpan } from '../growth-span';
import { known, missing, type Measured } from '../measured';
import { dunnOfCounts, type DunnShift } from './dunn';
import type { ShiftChange } from './shift-change';
import { shiftKnown, type RefusedShift } from './shift-known';

export type EstebanShift = DunnShift & {
  /** Homothetic employment: what the region would have with the reference's structure. */
  readonly h: Measured;
  /** Net competitive effect and allocation effect; c + a = rs. */
  readonly c: Measured;
  readonly a: Measured;
};

/**
 * Shift-share after Esteban-Marquillas 1972: `h = e_r0·s_in0`, `C = h·(g_ir - g_in)`, `A = (e_ir0 - h)·(g_ir - g_in)`,
 * beside Dunn's NS and IM; C + A = RS. Unit of the counts. e_ir0 = 0: C and A are null (`new-industry`, or `zero-base` where
 * e_ir1 = 0 too), only their sum is defined and is `rs`. Refused as `dunn`.
 */
export function estebanMarquillas(_span: GrowthSpan, industry: ShiftChange, totals: ShiftChange): EstebanShift | RefusedShift {
  const counts = shiftKnown(industry, totals);
  if ('value' in counts) return counts;
  const { e_ir0, e_ir1, e_in0, e_in1, e_r0, e_n0 } = counts;
  const shift = dunnOfCounts(counts);
  const h = (e_r0 * e_in0) / e_n0;
  if (e_ir0 === 0) {
    const undefinedPart = missing(e_ir1 > 0 ? 'new-industry' : 'zero-base');
    return { ...shift, h: known(h), c: undefinedPart, a: undefinedPart };
  }
  const advantage = e_ir1 / e_ir0 - e_in1 / e_in0;
  return { ...shift, h: known(h), c: known(h * advantage), a: known((e_ir0 - h) * advantage) };
}
