import { carriesValue } from '../carries-value';
import { OBSERVATION_STATUSES, VALUELESS_STATUSES } from '../observation-status';
import type { CellGrid } from './cell-grid';
import { figureColumn, KNOWN, reasonMark, type FigureColumn } from './figure-column';

const MARK_OF_STATUS = OBSERVATION_STATUSES.map((status) => (carriesValue(status) ? KNOWN : reasonMark(VALUELESS_STATUSES[status])));
const NOT_AVAILABLE = reasonMark('not-available');

/**
 * The cells of one year, region r and industry i at `r·industries + i`, missing as `measuredObservation` says: a status without a value
 * wins over the number printed. A year the grid lacks is missing throughout. RangeError for a negative count.
 */
export function gridSlice(grid: CellGrid, year: number): FigureColumn {
  const cells = grid.regions.length * grid.industries.length;
  const slice = figureColumn(cells);
  const at = grid.years.indexOf(year);
  if (at < 0) {
    slice.reasons.fill(NOT_AVAILABLE);
    return slice;
  }
  const { values, statuses, years } = grid;
  for (let cell = 0, from = at; cell < cells; cell += 1, from += years.length) {
    const mark = statuses === null ? KNOWN : (MARK_OF_STATUS[statuses[from] as number] ?? NOT_AVAILABLE);
    const value = values[from] as number;
    if (value < 0) throw new RangeError('A count cannot be negative');
    if (mark !== KNOWN) slice.reasons[cell] = mark;
    else if (value !== value) slice.reasons[cell] = NOT_AVAILABLE;
    else slice.values[cell] = value;
  }
  return slice;
}
