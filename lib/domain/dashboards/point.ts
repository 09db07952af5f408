import { known, missing, type Measured } from '../indicators/measured';

/** A measure in one quarter; of a share also the part and the whole it was computed from. */
export type Point = { readonly quarter: string; readonly figure: Measured; readonly from: { readonly part: number; readonly whole: number } | null };

export const countPoint = (quarter: string, count: number): Point => ({ quarter, figure: known(count), from: null });

/** Part over whole; over nothing it is null (`zero-total`), never 0. */
export const sharePoint = (quarter: string, part: number, whole: number): Point => ({
  quarter, figure: whole === 0 ? missing('zero-total') : known(part / whole), from: { part, whole },
});
