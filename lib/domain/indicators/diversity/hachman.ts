import { known, missing, type Measured } from '../measured';
import { allShares } from './all-shares';
import type { SharePair } from './share-pair';

/**
 * Hachman index `1 / Σ (s_ir·LQ_ir)`, LQ_ir = s_ir/s_in: in (0, 1] over full partitions, 1 = the mirror of the reference.
 * A class that neither has takes no part; one the region alone has is null `zero-reference` (its LQ is not defined);
 * a region with no jobs is `zero-total`. Any missing share gives null with its reason. Errors as `allShares`.
 */
export function hachman(pairs: readonly SharePair[]): Measured {
  const region = allShares(pairs.map((pair) => pair.region));
  if ('reason' in region) return region;
  const reference = allShares(pairs.map((pair) => pair.reference));
  if ('reason' in reference) return reference;
  let sum = 0;
  for (const [at, share] of region.entries()) {
    const inReference = reference[at] ?? NaN;
    if (share === 0) continue;
    if (inReference === 0) return missing('zero-reference');
    sum += (share * share) / inReference;
  }
  return sum === 0 ? missing('zero-total') : known(1 / sum);
}
