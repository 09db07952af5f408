import type { Change } from './change';
import type { GrowthSpan } from './growth-span';
import { known, type Measured } from './measured';
import { whenKnown } from './when-known';

/**
 * Change of concentration `ΔLQ = LQ1 - LQ0`, in LQ points ("advancing concentration": another axis than growth of jobs).
 * `change` holds the two quotients of one span; a missing one passes its reason on.
 */
export const lqChange = (_span: GrowthSpan, change: Change): Measured =>
  whenKnown(change, ({ base, end }) => known(end - base));
