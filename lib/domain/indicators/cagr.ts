import type { Change } from './change';
import { growthRate } from './growth-rate';
import type { GrowthSpan } from './growth-span';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * Compound annual growth rate `(e1/e0)^(1/T) - 1`, a fraction per year, T = endYear - baseYear; -1 when e1 = 0 < e0.
 * Null as `growthRate`, and `no-period` unless T > 0.
 */
export function cagr(span: GrowthSpan, change: Change): Measured {
  const years = span.endYear - span.baseYear;
  if (years <= 0) return missing('no-period');
  return whenKnown({ growth: growthRate(span, change) }, ({ growth }) => known((1 + growth) ** (1 / years) - 1));
}
