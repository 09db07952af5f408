import type { FigureTable } from '../figure-table';
import { roundingError } from '../rounding-error';
import type { Series } from '../series';

/** `whole`: the parts are all of it; `part`: they leave something out, or nothing shows that they do not; `none`: they exceed it. */
export type AddsUp = 'whole' | 'part' | 'none';

const RELATIVE = 1e-9;

/** A cell by region and line. */
export type CellAt = readonly [region: string, line: string];
export type SumOfCells = { readonly whole: CellAt; readonly parts: readonly CellAt[] };

/**
 * How one kind of sum adds up in a table, judged where the whole and all parts are published, over every year and every sum of the kind:
 * within what rounding of the cells leaves open.
 */
export function howItAddsUp(table: FigureTable, series: Pick<Series, 'rounding' | 'roundingUnit'>, sums: readonly SumOfCells[]): AddsUp {
  const error = roundingError(series);
  const at = ([region, line]: CellAt, year: number) => table.at(region, line, year).figure.value;
  let seen = 0;
  let short = false;
  for (const year of table.years) {
    for (const { whole, parts } of sums) {
      const total = at(whole, year);
      const known = parts.map((part) => at(part, year));
      if (total === null || parts.length === 0 || known.includes(null)) continue;
      const left = total - known.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      const slack = (parts.length + 1) * error + RELATIVE * Math.abs(total);
      if (left < -slack) return 'none';
      short ||= left > slack;
      seen += 1;
    }
  }
  return seen > 0 && !short ? 'whole' : 'part';
}
