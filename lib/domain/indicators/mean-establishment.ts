import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

/** Mean establishment `e_ir / establishments`, in the unit of e_ir. No count, or a count of 0, is null `no-establishments`. */
export function meanEstablishment(e_ir: Measured, establishments: Measured): Measured {
  if (establishments.value === null || establishments.value === 0) return missing('no-establishments');
  return whenKnown({ e_ir, establishments }, (counts) => known(counts.e_ir / counts.establishments));
}
