import { carriesValue } from './carries-value';
import { known, missing, type Measured } from './measured';
import { VALUELESS_STATUSES, type ObservationStatus } from './observation-status';

/**
 * The figure an observation holds. A status without a value wins over whatever number is printed in the cell
 * (real files print 0 in withheld cells); an empty cell of a status that should carry a value is `not-available`.
 */
export function measuredObservation(cell: { value: number | null; status: ObservationStatus }): Measured {
  if (!carriesValue(cell.status)) return missing(VALUELESS_STATUSES[cell.status]);
  return cell.value === null ? missing('not-available') : known(cell.value);
}
