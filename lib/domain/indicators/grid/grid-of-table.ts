import type { NumericTable } from '../../imports/numeric-table';
import type { CellGrid } from './cell-grid';

/** Where two rows give one cell two different figures. */
export type TwiceGiven = { readonly region: string; readonly industry: string; readonly year: number };

/**
 * The grid of a plain table: one cell for each region, industry and year, NaN where no row gives one, years in order; no marks and no
 * published totals. `scale` multiplies every figure (thousands to persons). A cell given twice with the same figure is one cell; with two figures it is `TwiceGiven`, and no grid.
 */
export function gridOfTable({ regions, industries, region, industry, year, value, rows }: NumericTable, scale = 1): CellGrid | TwiceGiven {
  const seen = new Uint8Array(10_000);
  for (let row = 0; row < rows; row += 1) seen[year[row] as number] = 1;
  const years: number[] = [];
  const yearAt = new Int16Array(10_000);
  for (let one = 0; one < seen.length; one += 1) if (seen[one] === 1) yearAt[one] = years.push(one) - 1;
  const values = new Float64Array(regions.length * industries.length * years.length).fill(NaN);
  for (let row = 0; row < rows; row += 1) {
    const r = region[row] as number;
    const i = industry[row] as number;
    const cell = (r * industries.length + i) * years.length + (yearAt[year[row] as number] as number);
    const before = values[cell] as number;
    const figure = (value[row] as number) * scale;
    if (before === before && before !== figure) return { region: regions[r] ?? '', industry: industries[i] ?? '', year: year[row] as number };
    values[cell] = figure;
  }
  return { regions, industries, years, values, statuses: null, totals: null };
}
