/**
 * The p-th percentile by linear interpolation (R type 7): position (n - 1)·p between the sorted values, in their unit.
 * `p` is a fraction 0 to 1. RangeError for no values, or p outside 0 to 1.
 */
export function percentile(values: readonly number[], p: number): number {
  if (values.length === 0 || !(p >= 0 && p <= 1)) throw new RangeError('A percentile needs values, and p in 0 to 1');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (position - below) * (high - low);
}
