import { FIGURE_MAKEUP, type CountSymbol, type FigureKind } from './figure-kind';
import type { FigureLine } from './figure-cell';
import type { FigureTable, PrintedCell } from './figure-table';
import type { LineSum } from './line-reading';
import { sumMeasured } from './sum-measured';
import type { Measured } from './measured';
import type { Place } from './place';

/** One count that enters a figure, with the published cells it is the sum of. */
export type FigureInput = {
  readonly symbol: CountSymbol;
  readonly year: number;
  readonly figure: Measured;
  readonly cells: readonly PrintedCell[];
};

type Ask = { readonly place: Place; readonly lines: LineSum; readonly endYear: number; readonly baseYear: number | null; readonly totals?: readonly FigureLine[] };

/** The counts behind a figure, cell by cell, end year first; without a base year those of the end alone. `totals` are the lines
 * a regional total is the sum of, by default those by which the table's shares divide. */
export function figureInputs(table: FigureTable, kind: FigureKind, { place, lines, endYear, baseYear, totals = table.wholeLines() }: Ask): readonly FigureInput[] {
  const { counts, years } = FIGURE_MAKEUP[kind];
  const taken = years === 'both' && baseYear !== null ? [endYear, baseYear] : [endYear];
  return taken.flatMap((year) => counts.map((symbol) => {
    const region = symbol === 'e_ir' || symbol === 'e_r' ? place.region : place.reference;
    const codes = symbol === 'e_ir' || symbol === 'e_in' ? lines.map(({ code }) => code) : totals.map(({ code }) => code);
    const cells = codes.flatMap((code) => table.cellsAt(region, code, year));
    return { symbol, year, cells, figure: sumMeasured(cells.map(({ figure }) => figure)) };
  }));
}
