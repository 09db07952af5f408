import { known, type Measured } from '../measured';
import { allShares } from './all-shares';
import type { SharePair } from './share-pair';

/**
 * Krugman index `Σ |s_ir - s_in|`, 0 (the reference's structure) to 2 (nothing in common; below 2 where the region is inside the
 * reference). Any missing share gives null with its reason. Depends on the aggregation level. Errors as `allShares`.
 */
export function krugman(pairs: readonly SharePair[]): Measured {
  const region = allShares(pairs.map((pair) => pair.region));
  if ('reason' in region) return region;
  const reference = allShares(pairs.map((pair) => pair.reference));
  if ('reason' in reference) return reference;
  return known(region.reduce((sum, share, at) => sum + Math.abs(share - (reference[at] ?? NaN)), 0));
}
