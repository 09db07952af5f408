import { locationQuotient } from '../location-quotient';
import type { LocationCounts } from '../location-counts';
import { known, missing, type Missing } from '../measured';
import type { EstimatedCell } from './estimate-suppressed';

/**
 * The location quotient of an estimated cell, with the quotients at the cell's bounds; flagged as an estimate. Unitless.
 * The other counts must be published; a missing one passes its reason on. A withheld cell stays withheld. Errors as `locationQuotient`.
 */
export function estimatedLq(cell: EstimatedCell | Missing, counts: Omit<LocationCounts, 'e_ir'>): EstimatedCell | Missing {
  if ('value' in cell) return cell;
  const at = (e_ir: number) => locationQuotient({ e_ir: known(e_ir), ...counts });
  const [estimate, lo, hi] = [at(cell.estimate), at(cell.lo), at(cell.hi)];
  if (estimate.value === null) return estimate;
  if (lo.value === null || hi.value === null) return missing('not-available');
  return { estimate: estimate.value, lo: lo.value, hi: hi.value, method: cell.method, is_estimate: true };
}
