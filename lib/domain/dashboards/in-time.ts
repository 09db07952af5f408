import { sharePoint, type Point } from './point';
import type { QuarterSpan } from './quarter-span';

/** `due`: the day it was first due, so that what is put off is not in time; `doneOn` null: not done. */
export type Due = { readonly due: string; readonly doneOn: string | null };

/**
 * Of what fell due in each quarter, the share that was done by then. Counted is what was due before today or is done already:
 * what may still be done in time says nothing yet.
 */
export const inTime = (rows: readonly Due[], quarters: readonly QuarterSpan[], today: string): Point[] =>
  quarters.map(({ name, from, to }) => {
    const settled = rows.filter(({ due, doneOn }) => due >= from && due <= to && (due < today || doneOn !== null));
    return sharePoint(name, settled.filter(({ due, doneOn }) => doneOn !== null && doneOn <= due).length, settled.length);
  });
