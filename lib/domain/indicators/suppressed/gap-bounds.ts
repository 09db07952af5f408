import type { MissingReason } from '../measured';
import { personsPerUnit } from '../persons-per-unit';
import { roundingError } from '../rounding-error';
import type { Series } from '../series';
import type { Bounds } from './suppressed-table';

/**
 * What the mark of a cell that is not published says about it beforehand, in the unit of the series: below the release limit is 0 up to
 * the limit, rounded to zero 0 up to half the unit, suppressed, withheld, unreliable or not available 0 and open. Null for marks that
 * say there is nothing to count.
 */
export function gapBounds(reason: MissingReason, series: Pick<Series, 'releaseLimit' | 'unit' | 'rounding' | 'roundingUnit'>): Bounds | null {
  switch (reason) {
    case 'below-release-limit': return { lo: 0, hi: series.releaseLimit === null ? null : series.releaseLimit / personsPerUnit(series.unit) };
    case 'rounded-zero': return { lo: 0, hi: roundingError(series) || null };
    case 'suppressed': case 'would-disclose': case 'unreliable': case 'not-available': case 'never-available': return { lo: 0, hi: null };
    default: return null;
  }
}
