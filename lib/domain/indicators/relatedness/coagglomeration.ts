import { allShares } from '../diversity/all-shares';
import { known, missing, type Measured } from '../measured';
import type { WeightBasis } from './region-weights';

/**
 * Coagglomeration of two industries `γ_ij = Σ_r (s_ri - x_r)(s_rj - x_r) / (1 - Σ_r x_r²)`: s the share of each industry found in
 * region r, x the region's own share on the `basis` named in the result. Unitless; above 0 = the two cluster in the same regions.
 * Σx² = 1 (one region) is null `single-region`; any missing share its reason. The three lists run over the same regions.
 * RangeError for lists of unequal length. Sources: Ellison and Glaeser 1997; Ellison, Glaeser and Kerr 2010.
 */
export function coagglomeration(
  one: readonly Measured[], other: readonly Measured[], regions: readonly Measured[], basis: WeightBasis,
): Measured & { readonly basis: WeightBasis } {
  if (one.length !== regions.length || other.length !== regions.length) throw new RangeError('The shares must run over the same regions');
  const [si, sj, x] = [allShares(one), allShares(other), allShares(regions)];
  for (const shares of [si, sj, x]) if ('reason' in shares) return { ...shares, basis };
  if ('reason' in si || 'reason' in sj || 'reason' in x) return { ...missing('not-available'), basis };
  const rest = 1 - x.reduce((sum, share) => sum + share * share, 0);
  if (rest <= Number.EPSILON) return { ...missing('single-region'), basis };
  const joint = x.reduce((sum, share, r) => sum + ((si[r] ?? NaN) - share) * ((sj[r] ?? NaN) - share), 0);
  return { ...known(joint / rest), basis };
}
