import type { Interval } from '../interval';

/** A convex function of one share, and the share in `[lo, hi]` that is cheapest where each unit of share is worth `price`. */
export type ConvexTerm = Interval & {
  readonly of: (share: number) => number;
  readonly cheapest: (price: number) => number;
};

const HALVINGS = 200;
const WIDEST = 1e9;

/**
 * Bounds of `Σ f_i(s_i)` over all shares with `lo_i <= s_i <= hi_i` and `Σ s_i = 1`, each f_i convex. The least is found by one price for all
 * (halving). The most is that of the chords of f_i between the bounds, filled steepest first: never too low, and exact but for at most one share.
 * Null where no shares within the bounds add up to 1.
 */
export function separableRange(terms: readonly ConvexTerm[]): Interval | null {
  const sumOf = (pick: (term: ConvexTerm) => number) => terms.reduce((sum, term) => sum + pick(term), 0);
  const [lows, highs] = [sumOf(({ lo }) => lo), sumOf(({ hi }) => hi)];
  if (lows > 1 + 1e-9 || highs < 1 - 1e-9) return null;
  return { lo: least(terms, sumOf), hi: most(terms, 1 - lows) };
}

function least(terms: readonly ConvexTerm[], sumOf: (pick: (term: ConvexTerm) => number) => number): number {
  let low = -WIDEST;
  let high = WIDEST;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (sumOf((term) => shareAt(term, middle)) < 1) low = middle;
    else high = middle;
  }
  const [under, over] = [sumOf((term) => shareAt(term, low)), sumOf((term) => shareAt(term, high))];
  const part = over > under ? Math.min(1, Math.max(0, (1 - under) / (over - under))) : 0;
  return sumOf((term) => term.of(shareAt(term, low) + part * (shareAt(term, high) - shareAt(term, low))));
}

function most(terms: readonly ConvexTerm[], room: number): number {
  const steep = terms.map((term) => ({ term, wide: term.hi - term.lo, slope: term.hi > term.lo ? (term.of(term.hi) - term.of(term.lo)) / (term.hi - term.lo) : 0 }))
    .sort((a, b) => b.slope - a.slope);
  let left = Math.max(0, room);
  let sum = 0;
  for (const { term, wide, slope } of steep) {
    const taken = Math.min(wide, left);
    left -= taken;
    sum += term.of(term.lo) + slope * taken;
  }
  return sum;
}

const shareAt = ({ lo, hi, cheapest }: ConvexTerm, price: number): number => Math.min(hi, Math.max(lo, cheapest(price)));
