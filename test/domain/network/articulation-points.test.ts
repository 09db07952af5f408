import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articulationPoints } from '@/lib/domain/network/articulation-points';
import { components } from '@/lib/domain/network/components';
import { graphOf } from '@/lib/domain/network/graph';
import { example } from './worked-example';
import { anyNetwork } from './any-network';

it('of the worked example are A and D, its bridges AD and DE', () => {
  expect(articulationPoints(example)).toEqual({ points: [0, 3], bridges: [[0, 3], [3, 4]] });
});

it('are those without which there are more components, as are the bridges', () => {
  fc.assert(fc.property(anyNetwork, ({ nodes, ties }) => {
    const graph = graphOf(nodes, ties);
    const many = (ids: readonly string[], held = ties) => components(graphOf(ids, held)).sizes.length;
    const isolated = (id: string) => !ties.some(({ from, to }) => from !== to && [from, to].includes(id) && graph.ids.includes(from) && graph.ids.includes(to));
    const points = graph.ids.filter((id) => !isolated(id) && many(graph.ids.filter((other) => other !== id)) > many(graph.ids));
    const found = articulationPoints(graph);
    expect(found.points.map((node) => graph.ids[node])).toEqual(points);
    const bridges = graph.ids.flatMap((a, at) => graph.ids.slice(at + 1).filter((b) => {
      const without = ties.filter(({ from, to }) => !([a, b].includes(from) && [a, b].includes(to)));
      return many(graph.ids, without) > many(graph.ids);
    }).map((b) => [a, b]));
    expect(found.bridges.map(([a, b]) => [graph.ids[a], graph.ids[b]])).toEqual(bridges);
  }));
});

it('of a chain of 20,000 are found without a call stack', () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => String(at).padStart(5, '0'));
  const chain = ids.slice(1).map((to, at) => ({ from: ids[at] ?? '', to }));
  expect(articulationPoints(graphOf(ids, chain)).points).toHaveLength(19_998);
});
