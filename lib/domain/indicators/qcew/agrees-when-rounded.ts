const NEGLIGIBLE = 1e-9;

/**
 * Whether a computed figure is the published one once rounded to its `decimals`. A figure exactly half-way agrees with both neighbours:
 * publishers round halves differently, and the last bit of a quotient decides nothing.
 */
export function agreesWhenRounded(computed: number, published: number, decimals: number): boolean {
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(computed - published) <= half + NEGLIGIBLE * Math.max(1, Math.abs(published));
}
