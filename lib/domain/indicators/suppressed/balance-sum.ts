import type { Interval } from '../interval';

/** A cell that may move: +1 a part of the sum, -1 the whole. */
export type MovingCell = Interval & { readonly value: number; readonly sign: 1 | -1 };

/** `scale` multiplies the parts by one factor (and divides the whole by it); `shift` adds one amount (and takes it from the whole). */
export type Balance = 'scale' | 'shift';

const HALVINGS = 120;
const WIDEST_FACTOR = 200;

/**
 * The cells moved by one factor or amount, each clipped to its interval, so that `fixed + Σ sign·value = 0`; where the bounds do not
 * reach that, the nearest they can. Found by halving: the left side rises with the move. A value of 0 with room above is scaled as a
 * trace of its bound, so that it can grow. Bounds must be finite.
 */
export function balanceSum(cells: readonly MovingCell[], fixed: number, balance: Balance): readonly number[] {
  const reach = cells.reduce((sum, { lo, hi, value }) => sum + (hi - lo) + Math.abs(value), Math.abs(fixed));
  const at = (move: number) => cells.map((cell) => clipped(cell, moved(cell, balance, move)));
  const left = (values: readonly number[]) => values.reduce((sum, value, i) => sum + (cells[i]?.sign ?? 1) * value, fixed);
  let low = balance === 'scale' ? -WIDEST_FACTOR : -reach;
  let high = -low;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (left(at(middle)) < 0) low = middle;
    else high = middle;
  }
  return Math.abs(left(at(low))) < Math.abs(left(at(high))) ? at(low) : at(high);
}

function moved({ value, hi, sign }: MovingCell, balance: Balance, move: number): number {
  if (balance === 'shift') return value + sign * move;
  return (value > 0 ? value : Number.EPSILON * hi) * 2 ** (sign * move);
}

const clipped = ({ lo, hi }: Interval, value: number): number => Math.min(hi, Math.max(lo, value));
