import { known, missing, MISSING_REASONS, type Measured, type MissingReason } from '../measured';

/** Figures without an object each: NaN where missing, and there 1 + the position of the reason in `MISSING_REASONS`, else 0. */
export type FigureColumn = { readonly values: Float64Array; readonly reasons: Uint8Array };

export const KNOWN = 0;

export const figureColumn = (length: number): FigureColumn =>
  ({ values: new Float64Array(length).fill(NaN), reasons: new Uint8Array(length) });

/** The mark of a reason in a column. */
export const reasonMark = (reason: MissingReason): number => MISSING_REASONS.indexOf(reason) + 1;

/** One figure of a column as everywhere else; a position outside the column is `not-available`. */
export function figureAt(column: FigureColumn, position: number): Measured {
  const mark = column.reasons[position];
  if (mark === KNOWN) return known(column.values[position] ?? NaN);
  return missing(MISSING_REASONS[(mark ?? 0) - 1] ?? 'not-available');
}
