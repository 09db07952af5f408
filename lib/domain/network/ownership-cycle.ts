import { overlaps } from '../register/validity';
import type { DatedTie } from './dated-tie';

/**
 * Who owns whom on the way from what `owned` owns back to its owner, on days they all could hold with the new tie; null when nobody
 * would own themselves. Ids from the owned to the owner.
 */
export const ownershipCycle = (owns: DatedTie, others: readonly DatedTie[]): string[] | null => {
  const held = others.filter((other) => overlaps(owns, other));
  const came = new Map<string, string | null>([[owns.to, null]]);
  const waiting = [owns.to];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (node === owns.from) {
      const way: string[] = [];
      for (let at: string | null = node; at !== null; at = came.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const { from, to } of held) {
      if (from !== node || came.has(to)) continue;
      came.set(to, node);
      waiting.push(to);
    }
  }
  return null;
};
