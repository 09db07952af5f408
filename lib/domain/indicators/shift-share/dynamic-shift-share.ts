import type { GrowthSpan } from '../growth-span';
import { missing, type Measured } from '../measured';
import { dunn, type DunnShift } from './dunn';
import { shiftBetween } from './shift-between';
import type { RefusedShift } from './shift-known';
import type { ShiftSeries } from './shift-series';

/**
 * Dynamic shift-share after Barff and Knight 1988: Dunn's components of each pair of following years, summed over the span.
 * Every year of the span must be there, endYear - baseYear + 1 figures: a year left out is null `missing-year`, a missing figure
 * passes its reason on; nothing is interpolated. A year that starts from 0 counts as in `dunn`; one refused year refuses the row,
 * whose whole change is then `unallocated`. `newIndustry`: none at the base of the span, some at its end.
 */
export function dynamicShiftShare(span: GrowthSpan, industry: ShiftSeries, totals: ShiftSeries): DunnShift | RefusedShift {
  const years = span.endYear - span.baseYear;
  const whole = shiftBetween(industry, 0, industry.region.length - 1).region;
  const unallocated: Measured =
    whole.base.value === null ? whole.base : whole.end.value === null ? whole.end : { value: whole.end.value - whole.base.value };
  if ([industry, totals].some(({ region, reference }) => region.length !== years + 1 || reference.length !== years + 1)) {
    return { ...missing('missing-year'), unallocated };
  }
  const sum = { ns: 0, im: 0, rs: 0 };
  for (let year = 0; year < years; year += 1) {
    const shift = dunn(span, shiftBetween(industry, year, year + 1), shiftBetween(totals, year, year + 1));
    if ('value' in shift) return { ...shift, unallocated };
    sum.ns += shift.ns;
    sum.im += shift.im;
    sum.rs += shift.rs;
  }
  return { ...sum, newIndustry: whole.base.value === 0 && (whole.end.value ?? 0) > 0 };
}
