import type { GrowthSpan } from '../growth-span';
import type { Denominator } from '../shift-share/settle-rows';
import type { CellGrid } from './cell-grid';
import type { FigureColumn } from './figure-column';
import { gridCagr } from './grid-cagr';
import { gridQuotients } from './grid-quotients';
import { gridShiftShare, type GridShiftShare } from './grid-shift-share';
import { gridSlice } from './grid-slice';
import { gridSums } from './grid-sums';

export type GridAsk = {
  /** Of share and LQ. */
  readonly year: number;
  /** Of growth and shift-share; null where the source is no time series. */
  readonly span: GrowthSpan | null;
  /** A region of the grid, or null: the sum of all its regions. */
  readonly reference: string | null;
  readonly denominator: Denominator;
};

/** Columns of regions x industries, region r and industry i at `r·industries + i`; read one with `figureAt`. */
export type GridIndicators = {
  readonly share: FigureColumn;
  readonly lq: FigureColumn;
  readonly growth: ({ readonly cagr: FigureColumn } & GridShiftShare) | null;
};

/**
 * Share, location quotient, growth per year and Dunn's shift-share (suppressed industries dropped) of every cell of a table at once.
 * The rules, reasons and numbers are those of `share`, `locationQuotient`, `cagr`, `settleRows` and `dunn`; only the storage differs.
 * Fractions, ratios, fractions per year, and the unit of the counts. RangeError for a reference the grid lacks and for negative counts.
 */
export function gridIndicators(grid: CellGrid, ask: GridAsk): GridIndicators {
  const reference = ask.reference === null ? null : grid.regions.indexOf(ask.reference);
  if (reference === -1) throw new RangeError(`The grid has no region ${ask.reference}`);
  const published = ask.denominator === 'published' && grid.totals !== null;
  const yearOf = (year: number) => {
    const slice = gridSlice(grid, year);
    return { slice, sums: gridSums(grid, slice, year, reference, published) };
  };
  const current = yearOf(ask.year);
  const { share, lq } = gridQuotients(current.slice, current.sums);
  if (ask.span === null) return { share, lq, growth: null };
  const base = yearOf(ask.span.baseYear);
  const end = ask.span.endYear === ask.year ? current : yearOf(ask.span.endYear);
  return {
    share, lq,
    growth: { cagr: gridCagr(ask.span, base.slice, end.slice), ...gridShiftShare(ask.span, base, end, published) },
  };
}
