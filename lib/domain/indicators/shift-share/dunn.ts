import type { GrowthSpan } from '../growth-span';
import type { ShiftChange } from './shift-change';
import { shiftKnown, type RefusedShift, type ShiftCounts } from './shift-known';

/** National share, industry mix and regional share (competitive effect), in the unit of the counts. */
export type DunnShift = {
  readonly ns: number;
  readonly im: number;
  readonly rs: number;
  /** The region had none at the base and has some at the end: all of it is regional share. */
  readonly newIndustry: boolean;
};

/**
 * Shift-share of one industry after Dunn 1960: `NS = e_ir0·g_n`, `IM = e_ir0·(g_in - g_n)`, `RS = e_ir0·(g_ir - g_in)`,
 * in the unit of the counts; NS + IM + RS = e_ir1 - e_ir0. `totals` are those of region and reference.
 * e_ir0 = 0, whatever e_in0: NS = IM = 0, RS = e_ir1. Refused as `shiftKnown`, which names what stays unallocated.
 */
export function dunn(_span: GrowthSpan, industry: ShiftChange, totals: ShiftChange): DunnShift | RefusedShift {
  const counts = shiftKnown(industry, totals);
  return 'value' in counts ? counts : dunnOfCounts(counts);
}

/** Dunn's components of counts that `shiftKnown` let through. */
export function dunnOfCounts({ e_ir0, e_ir1, e_in0, e_in1, e_n0, e_n1 }: ShiftCounts): DunnShift {
  if (e_ir0 === 0) return { ns: 0, im: 0, rs: e_ir1, newIndustry: e_ir1 > 0 };
  const growthReference = e_n1 / e_n0 - 1;
  const growthIndustry = e_in1 / e_in0 - 1;
  const growthRegion = e_ir1 / e_ir0 - 1;
  return {
    ns: e_ir0 * growthReference,
    im: e_ir0 * (growthIndustry - growthReference),
    rs: e_ir0 * (growthRegion - growthIndustry),
    newIndustry: false,
  };
}
