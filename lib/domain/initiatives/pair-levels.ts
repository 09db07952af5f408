import type { Tie } from '../network/graph';

/** A tie with its level of collaboration, 1 to 5; null: nobody said. */
export type LevelledTie = Tie & { readonly strength: number | null };

/** The level of each pair that is tied, by the strongest of its ties; null where none has a level. Ties to others are left out. */
export const pairLevels = (nodes: readonly string[], ties: readonly LevelledTie[]): (number | null)[] => {
  const inside = new Set(nodes);
  const pairs = new Map<string, number | null>();
  for (const { from, to, strength } of ties) {
    if (from === to || !inside.has(from) || !inside.has(to)) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const held = pairs.get(pair) ?? null;
    pairs.set(pair, held === null || (strength !== null && strength > held) ? strength : held);
  }
  return [...pairs.values()];
};
