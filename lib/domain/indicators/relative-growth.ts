import type { Change } from './change';
import { growthRate } from './growth-rate';
import type { GrowthSpan } from './growth-span';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * Relative growth factor `R_ir = (e_ir1/e_ir0) / (e_in1/e_in0)`, unitless; 1 = grew as the reference did.
 * Null as `growthRate` for either; e_in1 = 0 is null `zero-reference`. Identity: LQ1/LQ0 = R_ir / R_r.
 */
export const relativeGrowth = (span: GrowthSpan, region: Change, reference: Change): Measured =>
  whenKnown(
    { region: growthRate(span, region), reference: growthRate(span, reference) },
    (growth) => (growth.reference === -1 ? missing('zero-reference') : known((1 + growth.region) / (1 + growth.reference))),
  );
