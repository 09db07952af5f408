import { known, type Measured } from './measured';
import { whenKnown } from './when-known';

/** Symmetric LQ `(LQ - 1) / (LQ + 1)` in [-1, 1): 0 = same share as the reference. For diverging colour scales. Missing passes on. */
export const symmetricLq = (lq: Measured): Measured =>
  whenKnown({ lq }, ({ lq: quotient }) => known((quotient - 1) / (quotient + 1)));
