import { SIZE_RANGES } from './size-ranges';
import type { Bounds } from './suppressed-table';

/**
 * Jobs that establishments by size range leave possible, `Σ n·lo` to `Σ n·hi`; no upper bound once one is in the open range.
 * `counts`: establishments in each of `SIZE_RANGES`, all eight. RangeError for another number of ranges or negative counts.
 * Establishments and the jobs table must be of one date and coverage; establishments are not locations.
 */
export function sizeBounds(counts: readonly number[]): Bounds {
  if (counts.length !== SIZE_RANGES.length || counts.some((count) => !(count >= 0))) {
    throw new RangeError(`Establishment counts are needed for all ${SIZE_RANGES.length} size ranges, none negative`);
  }
  return SIZE_RANGES.reduce<Bounds>((bounds, range, at) => {
    const count = counts[at] ?? 0;
    const hi = count === 0 ? bounds.hi : bounds.hi === null || range.hi === null ? null : bounds.hi + count * range.hi;
    return { lo: bounds.lo + count * range.lo, hi };
  }, { lo: 0, hi: 0 });
}
