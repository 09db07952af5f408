import type { Change } from './change';
import type { GrowthSpan } from './growth-span';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * Growth over the whole span `g = e1/e0 - 1`, a fraction (-1 when e1 = 0 < e0).
 * e0 = 0 < e1 is null `new-industry`; e0 = e1 = 0 is null `zero-base`; a missing end passes its reason on.
 * Takes a `GrowthSpan`, so a source that is no time series cannot get here.
 */
export function growthRate(_span: GrowthSpan, change: Change): Measured {
  return whenKnown(change, ({ base, end }) => {
    if (base === 0) return missing(end > 0 ? 'new-industry' : 'zero-base');
    return known(end / base - 1);
  });
}
