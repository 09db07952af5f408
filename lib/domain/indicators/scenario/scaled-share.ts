import type { Quantity } from '../quantity';

/** A share of sales to mining times the assumed part of it that goes to one mine (0 to 1); unknown stays unknown. */
export function scaledShare(share: Quantity, part: number): Quantity {
  if (!(part >= 0 && part <= 1)) throw new RangeError(`A part lies in 0 to 1, got ${part}`);
  if (share.kind === 'unknown') return share;
  if (share.kind === 'value') return { kind: 'value', value: share.value * part };
  return { kind: 'band', lo: share.lo * part, hi: (share.hi ?? 1) * part };
}
