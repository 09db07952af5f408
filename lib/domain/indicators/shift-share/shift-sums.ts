import { isMissing, known, type Measured } from '../measured';
import type { ShiftShareTable } from './shift-share-table';

export type ShiftSums = {
  /** Of the split industries alone, since what the others hold is not told. */
  readonly partial: boolean;
  readonly base: Measured;
  readonly end: Measured;
  readonly change: Measured;
  /** Not split, with what a published total holds beyond its parts. */
  readonly unallocated: Measured;
};

/** The last row of a shift-share: Σ of the components + unallocated = change. Where `unallocated` is unknown, the sums of the split rows, whose components alone add up to their change. */
export function shiftSums({ base, end, change, split, unallocated, residual }: ShiftShareTable['totals']): ShiftSums {
  if (isMissing(unallocated)) return { partial: true, ...split, unallocated };
  return { partial: false, base, end, change, unallocated: isMissing(residual) ? residual : known(unallocated.value + residual.value) };
}
