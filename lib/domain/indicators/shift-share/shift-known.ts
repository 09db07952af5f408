import { missing, type Measured, type Missing } from '../measured';
import { whenKnown } from '../when-known';
import type { ShiftChange } from './shift-change';

/** The eight counts of a shift-share row as numbers: r region, n reference, 0 base, 1 end; capitals are the totals. */
export type ShiftCounts = Readonly<Record<'e_ir0' | 'e_ir1' | 'e_in0' | 'e_in1' | 'e_r0' | 'e_r1' | 'e_n0' | 'e_n1', number>>;

/** A row that cannot be split: why, and the region's change it leaves `unallocated` (null where the change is unknown). */
export type RefusedShift = Missing & { readonly unallocated: Measured };

/**
 * The counts of a row that may be split, or why it is refused: a missing count with its reason (`no-base` where the region
 * starts from 0 and its end is missing), `zero-reference` where e_n0 = 0, or e_in0 = 0 while e_ir0 > 0. RangeError for a negative count.
 */
export function shiftKnown({ region, reference }: ShiftChange, totals: ShiftChange): ShiftCounts | RefusedShift {
  const unallocated = whenKnown(region, ({ base, end }): Measured => ({ value: end - base }));
  if (region.base.value === 0 && region.end.value === null) return { ...missing('no-base'), unallocated };
  const counts = whenKnown(
    {
      e_ir0: region.base, e_ir1: region.end, e_in0: reference.base, e_in1: reference.end,
      e_r0: totals.region.base, e_r1: totals.region.end, e_n0: totals.reference.base, e_n1: totals.reference.end,
    },
    (values): ShiftCounts => values,
  );
  if ('value' in counts) return { ...counts, unallocated };
  if (Object.values(counts).some((count) => count < 0)) throw new RangeError('A count cannot be negative');
  if (counts.e_n0 === 0 || (counts.e_in0 === 0 && counts.e_ir0 > 0)) return { ...missing('zero-reference'), unallocated };
  return counts;
}
