import type { FigureTable } from '../figure-table';
import { leafLines } from '../leaf-lines';
import type { Place } from '../place';
import type { IndustrySeries, ShiftSeries } from './shift-series';

export type ShiftRows = { readonly rows: readonly IndustrySeries[]; readonly published: ShiftSeries | null };

/**
 * What `settleRows` starts from: the leaf lines of a table by year for region and reference, and the published totals where it has them.
 * `years` in order: base and end, or for the dynamic method every year of the span (one the table lacks is missing, not skipped).
 */
export function shiftRows(table: FigureTable, { region, reference }: Pick<Place, 'region' | 'reference'>, years: readonly number[]): ShiftRows {
  const rows = leafLines(table).map(({ code }) => ({
    code,
    region: years.map((year) => table.at(region, code, year).figure),
    reference: years.map((year) => table.at(reference, code, year).figure),
  }));
  if (table.totalFrom === 'sum') return { rows, published: null };
  const totals = (of: string) => years.map((year) => table.total(of, year).figure);
  return { rows, published: { region: totals(region), reference: totals(reference) } };
}
