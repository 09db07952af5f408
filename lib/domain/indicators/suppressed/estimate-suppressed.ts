import type { Interval } from '../interval';
import { missing, type Missing } from '../measured';
import { propagateBounds } from './propagate-bounds';
import { proportionalFit } from './proportional-fit';
import type { SuppressedTable } from './suppressed-table';

/** A filled cell; the flag goes with it wherever it is shown or exported. */
export type EstimatedCell = Interval & {
  readonly estimate: number;
  readonly method: 'bounds-then-proportional-fit';
  readonly is_estimate: true;
};

/** Intervals narrower than this fraction of their upper bound would tell the cell. Can only be made wider. */
export const LEAST_WIDTH = 0.1;

/**
 * The suppressed cells of a table as estimates inside bounds: `propagateBounds`, then `proportionalFit`. In the unit of the table.
 * A cell whose bounds meet, or are narrower than `leastWidth` of their upper bound, is withheld: null `would-disclose`. A cell without
 * an upper bound is null `open-band`. Randomly rounded tables: every cell null `rounded-or-sampled`. `InfeasibleCells` as both steps.
 */
export function estimateSuppressed(table: SuppressedTable, leastWidth: number = LEAST_WIDTH): ReadonlyMap<string, EstimatedCell | Missing> {
  const suppressed = [...table.cells].flatMap(([key, cell]) => ('value' in cell ? [] : [key]));
  if (table.series.rounding === 'base5') return new Map(suppressed.map((key) => [key, missing('rounded-or-sampled')]));
  const bounds = propagateBounds(table);
  const fitted = proportionalFit(table, bounds);
  const width = Math.max(leastWidth, LEAST_WIDTH);
  return new Map(suppressed.map((key): [string, EstimatedCell | Missing] => {
    const { lo, hi } = bounds.get(key) ?? { lo: 0, hi: Infinity };
    const estimate = fitted.get(key);
    if (!Number.isFinite(hi) || estimate === undefined) return [key, missing('open-band')];
    if (hi - lo <= width * hi) return [key, missing('would-disclose')];
    return [key, { estimate, lo, hi, method: 'bounds-then-proportional-fit', is_estimate: true }];
  }));
}
