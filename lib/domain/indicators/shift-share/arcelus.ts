import type { GrowthSpan } from '../growth-span';
import { known, missing, type Measured } from '../measured';
import type { ShiftChange } from './shift-change';
import { shiftKnown, type RefusedShift } from './shift-known';

export const ARCELUS_TERMS = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'] as const;
export type ArcelusTerm = (typeof ARCELUS_TERMS)[number];

export type ArcelusShift = Readonly<Record<ArcelusTerm, Measured>> & {
  readonly newIndustry: boolean;
  /** t7 + t8, defined also where each alone is not. */
  readonly regionalSum: Measured;
};

/**
 * Shift-share after Arcelus 1984, with h = e_r0·s_in0: t1 `h·g_n`, t2 `(e_ir0-h)·g_n`, t3 `h·(g_in-g_n)`, t4 `(e_ir0-h)·(g_in-g_n)`,
 * t5 `h·(g_r-g_n)`, t6 `(e_ir0-h)·(g_r-g_n)`, t7 `h·[(g_ir-g_r)-(g_in-g_n)]`, t8 `(e_ir0-h)·[same]`. Unit of the counts;
 * the eight add up to e_ir1 - e_ir0. e_ir0 = 0: t7 and t8 are null (`new-industry`, `zero-base` where e_ir1 = 0), their sum is e_ir1;
 * with e_in0 = 0 also t3 and t4 (`zero-reference`). e_r0 = 0: t5 and t6 are null `zero-base`. Refused as `dunn`.
 */
export function arcelus(_span: GrowthSpan, industry: ShiftChange, totals: ShiftChange): ArcelusShift | RefusedShift {
  const counts = shiftKnown(industry, totals);
  if ('value' in counts) return counts;
  const { e_ir0, e_ir1, e_in0, e_in1, e_r0, e_r1, e_n0, e_n1 } = counts;
  const h = (e_r0 * e_in0) / e_n0;
  const rest = e_ir0 - h;
  const gN = e_n1 / e_n0 - 1;
  const split = (growth: Measured): readonly [Measured, Measured] =>
    growth.value === null ? [growth, growth] : [known(h * growth.value), known(rest * growth.value)];
  const gR: Measured = e_r0 === 0 ? missing('zero-base') : known(e_r1 / e_r0 - 1);
  const [t1, t2] = split(known(gN));
  const [t3, t4] = split(e_in0 === 0 ? missing('zero-reference') : known(e_in1 / e_in0 - 1 - gN));
  const [t5, t6] = split(gR.value === null ? gR : known(gR.value - gN));
  if (e_ir0 === 0 || gR.value === null) {
    const isNew = e_ir0 === 0 && e_ir1 > 0;
    const gap = missing(isNew ? 'new-industry' : 'zero-base');
    return { t1, t2, t3, t4, t5, t6, t7: gap, t8: gap, newIndustry: isNew, regionalSum: e_ir0 === 0 ? known(e_ir1) : gap };
  }
  const [t7, t8] = split(known(e_ir1 / e_ir0 - 1 - gR.value - (e_in1 / e_in0 - 1 - gN)));
  return { t1, t2, t3, t4, t5, t6, t7, t8, newIndustry: false, regionalSum: known((t7.value ?? 0) + (t8.value ?? 0)) };
}
