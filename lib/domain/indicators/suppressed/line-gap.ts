import type { Interval } from '../interval';
import { isMissing, type Missing } from '../measured';
import type { Place } from '../place';
import { sumMeasured } from '../sum-measured';
import type { EstimatedCell } from './estimate-suppressed';
import { estimatedLq } from './estimated-lq';
import type { RegionFill } from './fill-region';
import type { GapRule } from './gap-rule';
import type { Around } from './table-around';

/** Bounds of a figure that is not published and, where it was asked for, an estimate inside them: never a published value. */
export type GapFigure = Interval & { readonly estimate: number | null; readonly method: EstimatedCell['method']; readonly is_estimate: true };
export type LineGap = { readonly count: GapFigure | Missing; readonly lq: GapFigure | Missing };

/**
 * What stands beside the reason where a region's count of a line, or of several lines summed, is not published: its bounds and those of its
 * location quotient, with the estimates inside them where the rule asks for them. Null where the count is published or nothing is asked.
 * Count in the unit of the table. Rules as `fillRegion` and `estimatedLq`.
 */
export function lineGap({ table }: Around, { cells }: RegionFill, place: Place, year: number, lines: readonly string[], rule: GapRule): LineGap | null {
  if (rule === 'leave' || !lines.some((line) => cells.has(line))) return null;
  const count = lines.reduce((sum: EstimatedCell | Missing, line): EstimatedCell | Missing => {
    const value = table.at(place.region, line, year).figure.value;
    const cell = value === null ? cells.get(line) : { estimate: value, lo: value, hi: value };
    if ('value' in sum || !cell) return sum;
    if ('value' in cell) return cell;
    return { ...sum, estimate: sum.estimate + cell.estimate, lo: sum.lo + cell.lo, hi: sum.hi + cell.hi };
  }, { estimate: 0, lo: 0, hi: 0, method: 'bounds-then-proportional-fit', is_estimate: true });
  const lq = estimatedLq(count, {
    e_r: table.whole(place.region, year).figure, e_n: table.whole(place.reference, year).figure,
    e_in: sumMeasured(lines.map((line) => table.at(place.reference, line, year).figure)),
  });
  return { count: shown(count, rule), lq: shown(lq, rule) };
}

const shown = (cell: EstimatedCell | Missing, rule: GapRule): GapFigure | Missing => (isMissing(cell) ? cell : { ...cell, estimate: rule === 'estimate' ? cell.estimate : null });
