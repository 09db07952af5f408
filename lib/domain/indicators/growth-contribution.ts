import type { Change } from './change';
import type { GrowthSpan } from './growth-span';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * An industry's contribution to its region's growth `(e_ir1 - e_ir0) / e_r0`, a fraction; over all industries it sums to g_r.
 * e_r0 = 0 is null `zero-base`; a missing figure passes its reason on. Defined for a new industry (e_ir0 = 0).
 */
export const growthContribution = (_span: GrowthSpan, change: Change, regionBase: Measured): Measured =>
  whenKnown({ ...change, regionBase }, (figures) =>
    figures.regionBase === 0 ? missing('zero-base') : known((figures.end - figures.base) / figures.regionBase),
  );
