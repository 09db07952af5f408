import { known, missing, type Measured } from '../measured';
import { whenKnown } from '../when-known';

/** ln LQ; 0 has none (`zero-quotient`), a missing quotient passes its reason on. */
export const logQuotient = (lq: Measured): Measured =>
  whenKnown({ lq }, ({ lq: quotient }) => (quotient === 0 ? missing('zero-quotient') : known(Math.log(quotient))));
