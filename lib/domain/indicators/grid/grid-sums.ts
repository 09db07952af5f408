import type { CellGrid } from './cell-grid';
import { figureColumn, KNOWN, reasonMark, type FigureColumn } from './figure-column';

/** Where one year's LQs are read from: totals by region, the reference by industry, and the reference's total at position 0. */
export type GridSums = { readonly regions: FigureColumn; readonly industries: FigureColumn; readonly reference: FigureColumn };

const NOT_AVAILABLE = reasonMark('not-available');

/**
 * The denominators of one year's slice. Reference: the region at position `reference`, or the sum of all regions (null).
 * Totals: published ones where the grid has them and `published` asks for them, else sums of the industries. As `sumMeasured`, a sum
 * is missing with the reason of its first missing part.
 */
export function gridSums(grid: CellGrid, slice: FigureColumn, year: number, reference: number | null, published: boolean): GridSums {
  const [R, I] = [grid.regions.length, grid.industries.length];
  const industries = figureColumn(I);
  const regions = figureColumn(R);
  const whole = figureColumn(1);
  for (let i = 0; i < I; i += 1) {
    if (reference === null) sumInto(industries, i, slice, i, I, R);
    else copyInto(industries, i, slice, reference * I + i);
  }
  if (published && grid.totals !== null) {
    const at = grid.years.indexOf(year);
    for (let r = 0; r < R; r += 1) {
      const total = at < 0 ? NaN : (grid.totals[r * grid.years.length + at] as number);
      regions.values[r] = total;
      regions.reasons[r] = Number.isNaN(total) ? NOT_AVAILABLE : KNOWN;
    }
    if (reference === null) sumInto(whole, 0, regions, 0, 1, R);
    else copyInto(whole, 0, regions, reference);
  } else {
    for (let r = 0; r < R; r += 1) sumInto(regions, r, slice, r * I, 1, I);
    sumInto(whole, 0, industries, 0, 1, I);
  }
  return { regions, industries, reference: whole };
}

function copyInto(to: FigureColumn, position: number, from: FigureColumn, at: number): void {
  to.values[position] = from.values[at] as number;
  to.reasons[position] = from.reasons[at] as number;
}

function sumInto(to: FigureColumn, position: number, from: FigureColumn, start: number, step: number, count: number): void {
  let sum = 0;
  for (let at = start, n = 0; n < count; n += 1, at += step) {
    if (from.reasons[at] !== KNOWN) {
      to.reasons[position] = from.reasons[at] as number;
      return;
    }
    sum += from.values[at] as number;
  }
  if (count === 0) to.reasons[position] = NOT_AVAILABLE;
  else to.values[position] = sum;
}
