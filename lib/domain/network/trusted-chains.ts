import type { ChannelTie } from './channel';
import { nearestFirst } from './nearest-first';
import { trustIn } from './trust';

export type Link = ChannelTie & { trust: number };
/** From the asker to the one to be reached: `through` are all on the way, both ends included; `trust` is the product of the links'. */
export type Chain = { through: string[]; links: Link[]; trust: number };

type Step = { to: number; link: Link; cost: number };
type Web = { ids: string[]; place: Map<string, number>; steps: Step[][] };

/** Of several ties between two only the most trusted counts; a tie without trust is none. */
const webOf = (ties: readonly ChannelTie[], today: string): Web => {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const best = new Map<number, Link>();
  for (const tie of ties) {
    const [a, b] = [place.get(tie.from) ?? 0, place.get(tie.to) ?? 0];
    const trust = trustIn(tie, today);
    if (a === b || trust <= 0) continue;
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    const held = best.get(pair);
    if (!held || held.trust < trust || (held.trust === trust && held.what > tie.what)) best.set(pair, { ...tie, trust });
  }
  const steps: Step[][] = ids.map(() => []);
  for (const [pair, link] of best) {
    const [a, b] = [Math.floor(pair / ids.length), pair % ids.length];
    const cost = -Math.log(link.trust);
    steps[a]?.push({ to: b, link, cost });
    steps[b]?.push({ to: a, link, cost });
  }
  return { ids, place, steps };
};

type Walk = { nodes: number[]; links: Link[]; cost: number };

/** The way of most trust from one node to another that uses none of the closed nodes and none of the closed first steps. */
const bestWay = ({ steps, ids }: Web, from: number, to: number, closed: ReadonlySet<number>, notFirst: ReadonlySet<number>): Walk | null => {
  const cost = new Float64Array(ids.length).fill(Infinity);
  const came = new Map<number, { from: number; link: Link }>();
  const waiting = nearestFirst();
  cost[from] = 0;
  waiting.put(0, from);
  for (let next = waiting.take(); next && next.node !== to; next = waiting.take()) {
    if (next.cost > (cost[next.node] ?? 0)) continue;
    for (const step of steps[next.node] ?? []) {
      if (closed.has(step.to) || (next.node === from && notFirst.has(step.to))) continue;
      const far = next.cost + step.cost;
      if (far >= (cost[step.to] ?? 0)) continue;
      cost[step.to] = far;
      came.set(step.to, { from: next.node, link: step.link });
      waiting.put(far, step.to);
    }
  }
  if (!came.has(to)) return null;
  const [nodes, links]: [number[], Link[]] = [[to], []];
  for (let node = to; node !== from;) {
    const step = came.get(node);
    if (!step) return null;
    links.unshift(step.link);
    nodes.unshift(step.from);
    node = step.from;
  }
  return { nodes, links, cost: cost[to] ?? 0 };
};

/** The walk less trusted last; of equal ones the shorter first, then by the names on the way. */
const order = ({ ids }: Web) => (a: Walk, b: Walk) => {
  const names = (walk: Walk) => walk.nodes.map((node) => ids[node]).join('\n');
  if (Math.abs(a.cost - b.cost) > 1e-12) return a.cost - b.cost;
  return a.nodes.length - b.nodes.length || (names(a) < names(b) ? -1 : 1);
};

/**
 * Up to `most` chains of people and organizations from `from` to `to`, the most trusted first, none with anybody twice. Trust of a chain is
 * the product of its ties', so every further go-between costs. Empty when they are not joined, are the same, or are not known.
 * Source of the search for further chains: Yen (1971).
 */
export const trustedChains = (ties: readonly ChannelTie[], from: string, to: string, { most, today }: { most: number; today: string }): Chain[] => {
  const web = webOf(ties, today);
  const [start, end] = [web.place.get(from), web.place.get(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const first = bestWay(web, start, end, new Set(), new Set());
  const found: Walk[] = first ? [first] : [];
  const candidates: Walk[] = [];
  const known = new Set(found.map(({ nodes }) => nodes.join()));
  while (found.length > 0 && found.length < most) {
    const last = found[found.length - 1] as Walk;
    for (let at = 0; at < last.links.length; at++) {
      const root = last.nodes.slice(0, at + 1);
      const taken = found.filter(({ nodes }) => nodes.slice(0, at + 1).join() === root.join()).map(({ nodes }) => nodes[at + 1] ?? -1);
      const rest = bestWay(web, root[at] ?? 0, end, new Set(root.slice(0, -1)), new Set(taken));
      if (!rest) continue;
      const links = [...last.links.slice(0, at), ...rest.links];
      const walk = { nodes: [...root.slice(0, -1), ...rest.nodes], links, cost: links.reduce((sum, { trust }) => sum - Math.log(trust), 0) };
      if (known.has(walk.nodes.join())) continue;
      known.add(walk.nodes.join());
      candidates.push(walk);
    }
    candidates.sort(order(web));
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found.map(({ nodes, links }) => ({ through: nodes.map((node) => web.ids[node] ?? ''), links, trust: links.reduce((all, { trust }) => all * trust, 1) }));
};
