import type { Interval } from '../interval';
import { roundingError } from '../rounding-error';
import { InfeasibleCells } from './infeasible-cells';
import type { AddingUp, SuppressedTable } from './suppressed-table';

const MOST_PASSES = 1000;
const NEGLIGIBLE = 1e-9;

/**
 * The tightest interval of every cell that its sums leave possible, by interval propagation: a part lies between its whole minus the
 * others' upper bounds and its whole minus the others' lower bounds; a whole between the sums of its parts' bounds; until nothing moves.
 * A published value stands for itself ± its rounding (u/2); a suppressed cell starts at its own bounds. `hi` is Infinity where nothing bounds it.
 * `InfeasibleCells` names the sum whose cells contradict each other; RangeError for random rounding (parts need not add up) and unknown keys.
 * Source: Isserman and Westervelt 2006, International Regional Science Review 29(3) 311-335.
 */
export function propagateBounds({ cells, sums, series }: SuppressedTable): ReadonlyMap<string, Interval> {
  if (series.rounding === 'base5') throw new RangeError('Randomly rounded parts need not add up: no bounds by subtraction');
  const error = roundingError(series);
  const bounds = new Map<string, Interval>();
  for (const [key, cell] of cells) {
    bounds.set(key, 'value' in cell
      ? { lo: Math.max(0, cell.value - error), hi: cell.value + error }
      : { lo: Math.max(0, cell.lo), hi: cell.hi ?? Infinity });
  }
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass += 1) {
    moved = false;
    for (const sum of sums) moved = tighten(sum, bounds) || moved;
  }
  return bounds;
}

/** Tightens the cells of one sum; whether any moved. */
function tighten(sum: AddingUp, bounds: Map<string, Interval>): boolean {
  const parts = sum.parts.map((key) => boundsOf(bounds, key));
  const lo = parts.reduce((total, part) => total + part.lo, 0);
  const finite = parts.reduce((total, part) => (part.hi === Infinity ? total : total + part.hi), 0);
  const open = parts.filter((part) => part.hi === Infinity).length;
  const whole = boundsOf(bounds, sum.whole);
  let moved = narrow(sum, bounds, sum.whole, lo, open > 0 ? Infinity : finite);
  for (const [at, key] of sum.parts.entries()) {
    const part = parts[at];
    if (!part) continue;
    const othersOpen = open - (part.hi === Infinity ? 1 : 0);
    const othersHi = part.hi === Infinity ? finite : finite - part.hi;
    moved = narrow(sum, bounds, key, othersOpen > 0 ? 0 : whole.lo - othersHi, whole.hi - (lo - part.lo)) || moved;
  }
  return moved;
}

function narrow(sum: AddingUp, bounds: Map<string, Interval>, key: string, lo: number, hi: number): boolean {
  const old = boundsOf(bounds, key);
  const slack = NEGLIGIBLE * Math.max(1, Math.abs(old.lo), Number.isFinite(old.hi) ? Math.abs(old.hi) : 0);
  const tighter = { lo: lo > old.lo + slack ? lo : old.lo, hi: hi < old.hi - slack ? hi : old.hi };
  if (tighter.lo > tighter.hi + slack) throw new InfeasibleCells([sum.whole, ...sum.parts]);
  if (tighter.lo === old.lo && tighter.hi === old.hi) return false;
  bounds.set(key, { lo: tighter.lo, hi: Math.max(tighter.lo, tighter.hi) });
  return true;
}

function boundsOf(bounds: ReadonlyMap<string, Interval>, key: string): Interval {
  const found = bounds.get(key);
  if (!found) throw new RangeError(`A sum names the cell ${key}, which the table does not have`);
  return found;
}
