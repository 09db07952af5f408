import type { FigureRuns } from '../../imports/figure-runs';
import type { NumericTable } from '../../imports/numeric-table';
import type { CellGrid } from './cell-grid';

/** Where two rows give one cell two different figures. */
export type TwiceGiven = { readonly region: string; readonly industry: string; readonly year: number };

const YEARS = 10_000;

/**
 * The grid of a plain table: one cell for each region, industry and year, NaN where no row gives one, years in order; no marks and no
 * published totals. `scale` multiplies every figure (thousands to persons). A cell given twice with the same figure is one cell; with two
 * figures it is `TwiceGiven`, and no grid. The figures of a table whose rows already stand in the grid's order are the grid, not a copy.
 */
export function gridOfTable({ regions, industries, figures }: NumericTable, scale = 1): CellGrid | TwiceGiven {
  const { runs, rows, value, region, industry, year, from } = figures;
  const afterRun = (run: number) => (run + 1 < runs ? (from[run + 1] as number) : rows);
  const { years, yearAt } = yearsOf(figures, afterRun);
  const cells = regions.length * industries.length * years.length;
  const cellOf = (run: number) => ((region[run] as number) * industries.length + (industry[run] as number)) * years.length + (yearAt[year[run] as number] as number);
  let inOrder = rows === cells && scale === 1;
  for (let run = 0; inOrder && run < runs; run += 1) inOrder = cellOf(run) === from[run];
  if (inOrder) return { regions, industries, years, values: value.subarray(0, rows), statuses: null, totals: null };

  const values = new Float64Array(cells).fill(NaN);
  for (let run = 0; run < runs; run += 1) {
    const end = afterRun(run);
    for (let row = from[run] as number, cell = cellOf(run); row < end; row += 1, cell += 1) {
      const before = values[cell] as number;
      const figure = (value[row] as number) * scale;
      if (before === before && before !== figure) {
        return { region: regions[region[run] as number] ?? '', industry: industries[industry[run] as number] ?? '', year: (year[run] as number) + row - (from[run] as number) };
      }
      values[cell] = figure;
    }
  }
  return { regions, industries, years, values, statuses: null, totals: null };
}

/** The years there are, in order, and the place of each. */
function yearsOf({ runs, year, from }: FigureRuns, afterRun: (run: number) => number): { readonly years: readonly number[]; readonly yearAt: Int16Array } {
  const seen = new Uint8Array(YEARS);
  let [start, length] = [-1, -1];
  for (let run = 0; run < runs; run += 1) {
    const rows = afterRun(run) - (from[run] as number);
    if (year[run] === start && rows === length) continue;
    [start, length] = [year[run] as number, rows];
    seen.fill(1, start, start + rows);
  }
  const yearAt = new Int16Array(YEARS);
  const years: number[] = [];
  for (let one = 0; one < YEARS; one += 1) if (seen[one] === 1) yearAt[one] = years.push(one) - 1;
  return { years, yearAt };
}
