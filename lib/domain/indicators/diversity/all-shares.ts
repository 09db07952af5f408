import { isMissing, missing, type Measured, type Missing } from '../measured';

/**
 * Shares of a whole as numbers, or the first missing one: an index of a region needs every class of its leaf partition.
 * No share at all is `not-available`. RangeError for a share outside 0 to 1 (1e-9 allowed for rounding of sums).
 */
export function allShares(shares: readonly Measured[]): readonly number[] | Missing {
  if (shares.length === 0) return missing('not-available');
  const gap = shares.find(isMissing);
  if (gap) return gap;
  return shares.map((share) => {
    const value = share.value ?? NaN;
    if (!(value >= 0 && value <= 1 + 1e-9)) throw new RangeError(`A share lies in 0 to 1, got ${value}`);
    return value;
  });
}
