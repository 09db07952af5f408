import { seededRandom } from '../indicators/standardised/seeded-random';
import type { Graph } from './graph';

/** Printed beside every result: the same ties and the same seed give the same communities. */
export const COMMUNITY_SEED = 1697;

/** A graph with weights, as rows: the contacts of node i are `to[starts[i]]` up to `to[starts[i + 1] - 1]`; `own` is the weight within a node. */
type Weighted = { starts: Int32Array; to: Int32Array; weight: Float64Array; own: Float64Array };

const shuffled = (n: number, random: () => number): number[] => {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};

/** Moves nodes to the neighbouring community with the greatest gain until none gains; null when nothing moved. */
const settle = ({ starts, to, weight, own }: Weighted, total: number, random: () => number): number[] | null => {
  const n = own.length;
  const of = Int32Array.from({ length: n }, (_, node) => node);
  const strength = Float64Array.from({ length: n }, (_, node) => weight.subarray(starts[node], starts[node + 1]).reduce((sum, one) => sum + one, 2 * (own[node] as number)));
  const held = strength.slice();
  const links = new Float64Array(n);
  const met = new Int32Array(n);
  const order = shuffled(n, random);
  let [moved, again] = [false, true];
  while (again) {
    again = false;
    for (const node of order) {
      const from = of[node] as number;
      const mine = strength[node] as number;
      let count = 0;
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
        const community = of[to[at] as number] as number;
        if (links[community] === 0) met[count++] = community;
        links[community] = (links[community] as number) + (weight[at] as number);
      }
      held[from] = (held[from] as number) - mine;
      let best = from;
      let gain = (links[from] as number) - ((held[from] as number) * mine) / (2 * total);
      for (let at = 0; at < count; at++) {
        const community = met[at] as number;
        const its = (links[community] as number) - ((held[community] as number) * mine) / (2 * total);
        if (its > gain + 1e-12) [best, gain] = [community, its];
      }
      for (let at = 0; at < count; at++) links[met[at] as number] = 0;
      held[best] = (held[best] as number) + mine;
      of[node] = best;
      if (best !== from) [moved, again] = [true, true];
    }
  }
  return moved ? [...of] : null;
};

const renumbered = (of: readonly number[]): number[] => {
  const number = new Map<number, number>();
  for (const one of of) if (!number.has(one)) number.set(one, number.size);
  return of.map((one) => number.get(one) ?? 0);
};

/** Each community as one node, with the ties between two of them as one. */
const gathered = ({ starts, to, weight, own }: Weighted, of: readonly number[]): Weighted => {
  const many = Math.max(...new Set(of)) + 1;
  const next = { own: new Float64Array(many), ties: Array.from({ length: many }, () => new Map<number, number>()) };
  of.forEach((mine, node) => {
    next.own[mine] = (next.own[mine] as number) + (own[node] as number);
    for (let at = starts[node] as number; at < (starts[node + 1] as number); at++) {
      const theirs = of[to[at] as number] as number;
      if (theirs === mine) next.own[mine] = (next.own[mine] as number) + (weight[at] as number) / 2;
      else next.ties[mine]?.set(theirs, (next.ties[mine].get(theirs) ?? 0) + (weight[at] as number));
    }
  });
  const rows = next.ties.map((ties) => [...ties]);
  const begins = new Int32Array(many + 1);
  rows.forEach((row, at) => { begins[at + 1] = (begins[at] as number) + row.length; });
  const flat = rows.flat();
  return { starts: begins, to: Int32Array.from(flat, ([one]) => one), weight: Float64Array.from(flat, ([, one]) => one), own: next.own };
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
  let level: Weighted = { starts, to: contacts, weight: new Float64Array(contacts.length).fill(1), own: new Float64Array(ids.length) };
  for (let moved = settle(level, total, random); moved; moved = settle(level, total, random)) {
    const merged = renumbered(moved);
    of = of.map((community) => merged[community] ?? 0);
    level = gathered(level, merged);
  }
  return renumbered(of);
};
