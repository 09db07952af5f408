import type { FigureTable } from './figure-table';
import { leafLines } from './leaf-lines';
import type { Measured } from './measured';
import type { Denominator } from './shift-share/settle-rows';
import { sumMeasured } from './sum-measured';

export type RegionTotal = { readonly figure: Measured; readonly cells: number; readonly denominator: Denominator };

/**
 * A region's total of one year: the published total line where the table has one and it is asked for, else the sum of its leaf lines,
 * missing as soon as one of them is. `denominator` names which; `cells` counts the published cells in it, for the rounding interval.
 */
export function regionTotal(table: FigureTable, region: string, year: number, asked: Denominator): RegionTotal {
  if (asked === 'published' && table.totalFrom === 'published') {
    const { figure, cells } = table.total(region, year);
    return { figure, cells, denominator: 'published' };
  }
  const parts = leafLines(table).map((line) => table.at(region, line.code, year));
  return {
    figure: sumMeasured(parts.map(({ figure }) => figure)),
    cells: parts.reduce((sum, { cells }) => sum + cells, 0),
    denominator: 'sum',
  };
}
