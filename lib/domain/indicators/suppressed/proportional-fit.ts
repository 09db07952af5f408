import type { Interval } from '../interval';
import { roundingError } from '../rounding-error';
import { balanceSum, type Balance } from './balance-sum';
import { InfeasibleCells } from './infeasible-cells';
import type { AddingUp, SuppressedTable } from './suppressed-table';

/** Rounds of scaling; then, where the only fit lies on the bounds and scaling creeps, rounds of shifting. */
const ROUNDS: readonly Balance[] = [...Array<Balance>(500).fill('scale'), ...Array<Balance>(3000).fill('shift')];
const FITTED = 1e-7;
const RELATIVE = 1e-12;

/**
 * Values for the suppressed cells: iterative proportional fitting inside their bounds. Each starts at the middle of its interval; in turn
 * every sum's suppressed cells are scaled by one factor, clipped to their bounds, so that the parts add up to the whole; until every sum
 * fits within 1e-7 (beyond what rounding of the published cells leaves open). `bounds` are those of `propagateBounds`. Cells without an
 * upper bound have no value and are left out, with the sums they stand in. `InfeasibleCells` names a sum that cannot be fitted.
 */
export function proportionalFit(table: SuppressedTable, bounds: ReadonlyMap<string, Interval>): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const free = new Map<string, Interval>();
  for (const [key, cell] of table.cells) {
    const interval = bounds.get(key);
    if ('value' in cell) values.set(key, cell.value);
    else if (interval && Number.isFinite(interval.hi)) {
      values.set(key, (interval.lo + interval.hi) / 2);
      free.set(key, interval);
    }
  }
  const sums = table.sums.filter(({ whole, parts }) => [whole, ...parts].every((key) => values.has(key)));
  const error = roundingError(table.series);
  const slack = new Map(sums.map((sum) => [sum, roundingSlack(sum, values, free, error)]));
  const off = (sum: AddingUp) => Math.max(0, Math.abs(gapOf(sum, values)) - (slack.get(sum) ?? 0)) > FITTED;
  const fixed = sums.filter(({ whole, parts }) => ![whole, ...parts].some((key) => free.has(key)));
  const moving = sums.filter((sum) => !fixed.includes(sum));
  for (const balance of fixed.some(off) ? [] : ROUNDS) {
    if (!moving.some(off)) break;
    for (const sum of moving) fitSum(sum, values, free, balance);
  }
  const failing = sums.find(off);
  if (failing) throw new InfeasibleCells([failing.whole, ...failing.parts]);
  return new Map([...free.keys()].map((key) => [key, values.get(key) ?? NaN]));
}

const gapOf = ({ whole, parts }: AddingUp, values: ReadonlyMap<string, number>): number =>
  parts.reduce((sum, key) => sum + (values.get(key) ?? NaN), -(values.get(whole) ?? NaN));

function fitSum({ whole, parts }: AddingUp, values: Map<string, number>, free: ReadonlyMap<string, Interval>, balance: Balance): void {
  const signed = [...parts.map((key) => ({ key, sign: 1 as const })), { key: whole, sign: -1 as const }];
  const moving = signed.flatMap(({ key, sign }) => {
    const interval = free.get(key);
    return interval ? [{ key, sign, value: values.get(key) ?? NaN, ...interval }] : [];
  });
  const fixed = signed.reduce((sum, { key, sign }) => (free.has(key) ? sum : sum + sign * (values.get(key) ?? NaN)), 0);
  for (const [at, value] of balanceSum(moving, fixed, balance).entries()) values.set(moving[at]?.key ?? '', value);
}

/** How far off a sum may stay since its published cells are rounded, and since numbers of this size are. */
function roundingSlack({ whole, parts }: AddingUp, values: ReadonlyMap<string, number>, free: ReadonlyMap<string, Interval>, error: number): number {
  const published = [whole, ...parts].filter((key) => !free.has(key));
  return published.length * error + RELATIVE * Math.abs(values.get(whole) ?? 0);
}
