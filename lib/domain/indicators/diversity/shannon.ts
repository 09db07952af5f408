import { known, missing, type Measured } from '../measured';
import { allShares } from './all-shares';

export type Shannon = {
  /** In nats. */
  readonly entropy: Measured;
  /** ln(number of classes), classes at 0 included. */
  readonly most: Measured;
  /** entropy / most, 0 to 1. */
  readonly evenness: Measured;
};

/**
 * Shannon entropy `-Σ s·ln s` over shares of a leaf partition, 0·ln 0 = 0, with its maximum. Any missing share gives null with its
 * reason; one class alone has no evenness (`not-applicable`: its maximum is 0). Depends on the aggregation level. Errors as `allShares`.
 */
export function shannon(shares: readonly Measured[]): Shannon {
  const all = allShares(shares);
  if ('reason' in all) return { entropy: all, most: all, evenness: all };
  const entropy = all.reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log(share)), 0);
  const most = Math.log(all.length);
  return { entropy: known(entropy), most: known(most), evenness: most === 0 ? missing('not-applicable') : known(entropy / most) };
}
