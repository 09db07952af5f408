import type { Change } from './change';
import { growthRate } from './growth-rate';
import type { GrowthSpan } from './growth-span';
import { known, type Measured } from './measured';
import { whenKnown } from './when-known';

const POINTS = 100;

/** Differential growth `(g_ir - g_in) · 100`, in percentage points over the span. Null as `growthRate` for either. */
export const differentialGrowth = (span: GrowthSpan, region: Change, reference: Change): Measured =>
  whenKnown(
    { region: growthRate(span, region), reference: growthRate(span, reference) },
    (growth) => known((growth.region - growth.reference) * POINTS),
  );
