import { known, type Measured } from './measured';
import { share } from './share';
import { sumMeasured } from './sum-measured';
import { whenKnown } from './when-known';

/**
 * `Σ_i s_ir - 1`: how far the published parts are from the published total, as a fraction of it (rounding, unallocated jobs).
 * Missing as soon as one part is: what is left then is unknown industries, not a residual.
 */
export const residualShare = (parts: readonly Measured[], publishedTotal: Measured): Measured =>
  whenKnown({ sum: share(sumMeasured(parts), publishedTotal) }, ({ sum }) => known(sum - 1));
