import fc from 'fast-check';
import { expect, it } from 'vitest';
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
