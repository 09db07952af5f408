import { figureColumn, KNOWN, reasonMark, type FigureColumn } from './figure-column';
import type { GridSums } from './grid-sums';

const ZERO_TOTAL = reasonMark('zero-total');
const ZERO_REFERENCE = reasonMark('zero-reference');

/** Share and location quotient of every cell of a slice: the rules of `share` and `locationQuotient`, the same numbers to the last bit. */
export function gridQuotients(slice: FigureColumn, sums: GridSums): { readonly share: FigureColumn; readonly lq: FigureColumn } {
  const [R, I] = [sums.regions.values.length, sums.industries.values.length];
  const share = figureColumn(R * I);
  const lq = figureColumn(R * I);
  const e_n = sums.reference.values[0] as number;
  const noReference = sums.reference.reasons[0] as number;
  const referenceShares = sums.industries.values.map((e_in) => (e_n === 0 ? NaN : e_in / e_n));
  for (let r = 0, cell = 0; r < R; r += 1) {
    const e_r = sums.regions.values[r] as number;
    const noRegion = sums.regions.reasons[r] as number;
    for (let i = 0; i < I; i += 1, cell += 1) {
      const part = (slice.values[cell] as number) / e_r;
      const noCell = (slice.reasons[cell] as number) || noRegion || (e_r === 0 ? ZERO_TOTAL : KNOWN);
      if (noCell === KNOWN) share.values[cell] = part;
      else share.reasons[cell] = noCell;
      const quotient = part / (referenceShares[i] as number);
      if (noCell === KNOWN && quotient - quotient === 0) lq.values[cell] = quotient;
      else lq.reasons[cell] = lqReason(slice.reasons[cell] as number, noRegion, sums.industries.reasons[i] as number, noReference, e_r);
    }
  }
  return { share, lq };
}

const lqReason = (noCell: number, noRegion: number, noIndustry: number, noReference: number, e_r: number): number =>
  noCell || noRegion || noIndustry || noReference || (e_r === 0 ? ZERO_TOTAL : ZERO_REFERENCE);
