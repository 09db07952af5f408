/**
 * The highest LQ that can occur: `1 / s_in` (the region is nothing but this industry), and also `e_n / e_r`
 * where the region is part of the reference. Counts known and above 0.
 */
export function lqCeiling(
  { e_r, e_in, e_n }: { e_r: number; e_in: number; e_n: number },
  regionInsideReference: boolean,
): number {
  return regionInsideReference ? Math.min(e_n / e_in, e_n / e_r) : e_n / e_in;
}
