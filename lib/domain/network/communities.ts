import { seededRandom } from '../indicators/standardised/seeded-random';
import type { Graph } from './graph';

/** Printed beside every result: the same ties and the same seed give the same communities. */
export const COMMUNITY_SEED = 1697;

type Weighted = { to: Map<number, number>[]; own: Float64Array };

const shuffled = (n: number, random: () => number): number[] => {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};

/** Moves nodes to the neighbouring community with the greatest gain until none gains; null when nothing moved. */
const settle = ({ to, own }: Weighted, total: number, random: () => number): number[] | null => {
  const of = to.map((_, node) => node);
  const strength = to.map((ties, node) => [...ties.values()].reduce((sum, weight) => sum + weight, 2 * (own[node] ?? 0)));
  const held = [...strength];
  const order = shuffled(to.length, random);
  let [moved, again] = [false, true];
  while (again) {
    again = false;
    for (const node of order) {
      const [from, mine] = [of[node] ?? 0, strength[node] ?? 0];
      const links = new Map<number, number>([[from, 0]]);
      for (const [contact, weight] of to[node] ?? []) links.set(of[contact] ?? 0, (links.get(of[contact] ?? 0) ?? 0) + weight);
      held[from] = (held[from] ?? 0) - mine;
      let [best, gain] = [from, (links.get(from) ?? 0) - ((held[from] ?? 0) * mine) / (2 * total)];
      for (const [community, weight] of links) {
        const its = weight - ((held[community] ?? 0) * mine) / (2 * total);
        if (its > gain + 1e-12) [best, gain] = [community, its];
      }
      held[best] = (held[best] ?? 0) + mine;
      of[node] = best;
      if (best !== from) [moved, again] = [true, true];
    }
  }
  return moved ? of : null;
};

const renumbered = (of: readonly number[]): number[] => {
  const number = new Map<number, number>();
  for (const one of of) if (!number.has(one)) number.set(one, number.size);
  return of.map((one) => number.get(one) ?? 0);
};

const gathered = ({ to, own }: Weighted, of: readonly number[]): Weighted => {
  const many = Math.max(...of) + 1;
  const next: Weighted = { to: Array.from({ length: many }, () => new Map()), own: new Float64Array(many) };
  to.forEach((ties, node) => {
    const mine = of[node] ?? 0;
    next.own[mine] = (next.own[mine] ?? 0) + (own[node] ?? 0);
    for (const [contact, weight] of ties) {
      const theirs = of[contact] ?? 0;
      if (theirs === mine) next.own[mine] = (next.own[mine] ?? 0) + weight / 2;
      else next.to[mine]?.set(theirs, (next.to[mine]?.get(theirs) ?? 0) + weight);
    }
  });
  return next;
};

/**
 * The community of each node, numbered in the order of each one's first node; an isolate is one of its own. Louvain: modularity
 * Q = sum over communities of (ties within / m - (sum of degrees / 2m)^2), climbed greedily. Source: Blondel and others (2008).
 */
export const communities = ({ ids, starts, contacts }: Graph, seed = COMMUNITY_SEED): number[] => {
  const total = contacts.length / 2;
  const random = seededRandom(seed);
  let of = ids.map((_, node) => node);
  if (total === 0) return of;
  let level: Weighted = {
    to: ids.map((_, node) => new Map([...contacts.subarray(starts[node], starts[node + 1])].map((contact) => [contact, 1]))),
    own: new Float64Array(ids.length),
  };
  for (let moved = settle(level, total, random); moved; moved = settle(level, total, random)) {
    const merged = renumbered(moved);
    of = of.map((community) => merged[community] ?? 0);
    level = gathered(level, merged);
  }
  return renumbered(of);
};
