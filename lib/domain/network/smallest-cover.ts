import type { AssociationMembers } from './association-reach';

export type Cover = { bodies: string[]; reached: number; of: number; exact: boolean } | { bodies: null; reached: number; of: number; exact: true };

/** Up to so many bodies every set is tried, the smallest first; beyond, the greedy set is given and said to be so. */
export const EXACT_UP_TO = 14;

const bits = (word: bigint): number => {
  let count = 0;
  for (let left = word; left > 0n; left &= left - 1n) count++;
  return count;
};

/** Sets of `size` out of `from`, those of earlier bodies first. */
function* choose(from: readonly number[], size: number, start = 0): Generator<number[]> {
  if (size === 0) yield [];
  else for (let at = start; at <= from.length - size; at++) for (const rest of choose(from, size - 1, at + 1)) yield [from[at] ?? 0, ...rest];
}

/**
 * The fewest bodies whose members together are at least `share` of the firms, of several such sets the one that reaches most, then
 * the first by id. Null when all bodies together do not reach it, or when there are no firms.
 */
export const smallestCover = (firms: readonly string[], bodies: readonly AssociationMembers[], share = 0.8): Cover => {
  const place = new Map([...new Set(firms)].map((id, index) => [id, BigInt(index)]));
  const of = place.size;
  const wanted = Math.ceil(share * of - 1e-9);
  const sorted = [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const masks = sorted.map(({ members }) => members.reduce((mask, member) => {
    const at = place.get(member);
    return at === undefined ? mask : mask | (1n << at);
  }, 0n));
  const useful = masks.flatMap((mask, index) => (mask === 0n ? [] : [index]));
  const union = (indices: readonly number[]) => indices.reduce((mask, index) => mask | (masks[index] ?? 0n), 0n);
  const all = bits(union(useful));
  if (of === 0 || all < wanted) return { bodies: null, reached: all, of, exact: true };
  const named = (indices: readonly number[], exact: boolean): Cover => ({ bodies: indices.map((index) => sorted[index]?.id ?? ''), reached: bits(union(indices)), of, exact });
  if (useful.length <= EXACT_UP_TO) {
    for (let size = 1; size <= useful.length; size++) {
      let [best, most] = [null as number[] | null, wanted - 1];
      for (const indices of choose(useful, size)) {
        const reached = bits(union(indices));
        if (reached > most) [best, most] = [indices, reached];
      }
      if (best) return named(best, true);
    }
  }
  const chosen: number[] = [];
  while (bits(union(chosen)) < wanted) {
    const held = union(chosen);
    const gain = (index: number) => bits((masks[index] ?? 0n) & ~held);
    chosen.push(useful.reduce((best, index) => (gain(index) > gain(best) ? index : best)));
  }
  return named(chosen.sort((a, b) => a - b), false);
};
