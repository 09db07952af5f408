import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/** Share `s = part / whole`, a fraction. Whole = 0 is null `zero-total`; a missing part or whole passes its reason on. */
export const share = (part: Measured, whole: Measured): Measured =>
  whenKnown({ part, whole }, (figures) =>
    figures.whole === 0 ? missing('zero-total') : known(figures.part / figures.whole),
  );
