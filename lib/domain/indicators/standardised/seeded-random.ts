/** Numbers in [0, 1), the next at each call. */
export type Random = () => number;

const WORD = 2 ** 32;

/** A generator whose numbers follow from the seed alone (Mulberry32), so that a bootstrap can be repeated. Seed: a whole number. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  };
}
