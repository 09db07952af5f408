import type { LocationCounts } from './location-counts';
import { locationQuotient } from './location-quotient';
import { known, missing, type Measured } from './measured';
import { whenKnown } from './when-known';

export type PlusMinusOne = { readonly plusOne: Measured; readonly minusOne: Measured };

/**
 * The LQ with one establishment of size d more, and one fewer: d moves e_ir (never below 0), e_r and, where the region
 * is inside the reference, e_in and e_n. d in the unit of the counts (the region's mean, or chosen).
 * Without d null `no-establishments`; losing the only establishment of the reference is null `zero-reference`.
 */
export function plusMinusOneEstablishment(
  counts: LocationCounts,
  d: Measured,
  regionInsideReference: boolean,
): PlusMinusOne {
  if (d.value === null) return { plusOne: missing('no-establishments'), minusOne: missing('no-establishments') };
  const size = d.value;
  const lqAfter = (change: (e_ir: number) => number): Measured =>
    whenKnown(counts, ({ e_ir, e_r, e_in, e_n }) => {
      const moved = change(e_ir);
      const movedInReference = regionInsideReference ? moved : 0;
      return locationQuotient({
        e_ir: known(e_ir + moved),
        e_r: known(e_r + moved),
        e_in: known(e_in + movedInReference),
        e_n: known(e_n + movedInReference),
      });
    });
  return { plusOne: lqAfter(() => size), minusOne: lqAfter((e_ir) => -Math.min(e_ir, size)) };
}
