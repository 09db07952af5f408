import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';
import { graphOf } from '@/lib/domain/network/graph';
import { inOneGo } from '@/lib/domain/network/in-one-go';
import { shortestPaths } from '@/lib/domain/network/shortest-paths';
import { anyNetwork, neighboursOf, pathsBetween } from './any-network';

it('count as they do when every path is tried', () => {
  fc.assert(fc.property(anyNetwork, ({ nodes, ties }) => {
    const graph = graphOf(nodes, ties);
    const neighbours = neighboursOf(nodes, ties);
    const through = new Map(graph.ids.map((id) => [id, 0]));
    let [length, joined, longest] = [0, 0, 0];
    graph.ids.forEach((from, at) => graph.ids.slice(at + 1).forEach((to) => {
      const all = pathsBetween(neighbours, from, to);
      if (all.length === 0) return;
      const least = Math.min(...all.map((path) => path.length));
      const shortest = all.filter((path) => path.length === least);
      length += 2 * (least - 1);
      joined += 2;
      longest = Math.max(longest, least - 1);
      for (const path of shortest) for (const id of path.slice(1, -1)) through.set(id, (through.get(id) ?? 0) + 1 / shortest.length);
    }));
    const found = inOneGo(shortestPaths(graph));
    expect([found.length, found.joined, found.longest]).toEqual([length, joined, longest]);
    graph.ids.forEach((id, node) => expect(found.through[node]).toBeCloseTo(through.get(id) ?? 0, 10));
  }));
});

it('pause now and then to tell how many are done', () => {
  const nobodyTied = graphOf(Array.from({ length: 600 }, (_, at) => `n${at}`), []);
  expect([...shortestPaths(nobodyTied)]).toEqual([0, 256, 512]);
});

/** Distances and numbers of shortest paths from one node, the plain way. */
const plainly = (neighbours: ReadonlyMap<string, ReadonlySet<string>>, from: string) => {
  const [far, ways] = [new Map([[from, 0]]), new Map([[from, 1]])];
  for (let level = [from]; level.length > 0;) {
    const next = new Set<string>();
    for (const id of level) {
      for (const other of neighbours.get(id) ?? []) {
        if (!far.has(other)) { far.set(other, (far.get(id) ?? 0) + 1); next.add(other); }
        if (far.get(other) === (far.get(id) ?? 0) + 1) ways.set(other, (ways.get(other) ?? 0) + (ways.get(id) ?? 0));
      }
    }
    level = [...next];
  }
  return { far, ways };
};

it.each([[40, 30, 1], [60, 120, 2], [60, 400, 3], [80, 900, 4], [120, 240, 5]])('count through everybody as a plain count over pairs does, also where the search asks back (%i nodes, %i ties)', (count, many, seed) => {
  const random = seededRandom(seed);
  const nodes = Array.from({ length: count }, (_, at) => `n${at}`);
  // A few are tied to many: most are found in one step, and the rest is asked.
  const ties = Array.from({ length: many }, () => ({ from: `n${Math.floor(random() ** 3 * count)}`, to: `n${Math.floor(random() * count)}` }));
  const graph = graphOf(nodes, ties);
  const neighbours = neighboursOf(nodes, ties);
  const from = new Map(graph.ids.map((id) => [id, plainly(neighbours, id)]));
  const found = inOneGo(shortestPaths(graph));
  let [length, joined, longest] = [0, 0, 0];
  for (const { far } of from.values()) for (const distance of far.values()) [length, joined, longest] = [length + distance, joined + Math.sign(distance), Math.max(longest, distance)];
  expect([found.length, found.joined, found.longest]).toEqual([length, joined, longest]);
  graph.ids.forEach((id, node) => {
    let through = 0;
    graph.ids.forEach((a, at) => graph.ids.slice(at + 1).forEach((b) => {
      const [start, end] = [from.get(a), from.get(b)];
      const apart = start?.far.get(b);
      const [there, on] = [start?.far.get(id), end?.far.get(id)];
      if (id === a || id === b || apart === undefined || there === undefined || on === undefined || there + on !== apart) return;
      through += ((start?.ways.get(id) ?? 0) * (end?.ways.get(id) ?? 0)) / (start?.ways.get(b) ?? 1);
    }));
    expect(Math.abs((found.through[node] ?? 0) - through)).toBeLessThanOrEqual(1e-12 * Math.max(1, through));
  });
});
