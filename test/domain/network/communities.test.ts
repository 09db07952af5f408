import fc from 'fast-check';
import { expect, it } from 'vitest';
import { communities } from '@/lib/domain/network/communities';
import { components } from '@/lib/domain/network/components';
import { graphOf } from '@/lib/domain/network/graph';
import { modularity } from '@/lib/domain/network/modularity';
import { anyNetwork } from './any-network';
import { ties } from './worked-example';

const twoTriangles = graphOf('ABCDEF'.split(''), ties('AB', 'BC', 'CA', 'DE', 'EF', 'FD', 'CD'));

it('part two triangles joined by one tie, with modularity 5/14', () => {
  const of = communities(twoTriangles);
  expect(of).toEqual([0, 0, 0, 1, 1, 1]);
  expect(modularity(twoTriangles, of).value).toBeCloseTo(2 * (3 / 7 - 1 / 4), 14);
});

it('are the same for the same seed, lie within one component each, and are no worse than everybody alone', () => {
  fc.assert(fc.property(anyNetwork, fc.integer({ min: 0, max: 9 }), (given, seed) => {
    const graph = graphOf(given.nodes, given.ties);
    const of = communities(graph, seed);
    expect(communities(graph, seed)).toEqual(of);
    const parts = components(graph).of;
    graph.ids.forEach((_, a) => graph.ids.forEach((__, b) => { if (of[a] === of[b]) expect(parts[a]).toBe(parts[b]); }));
    expect((modularity(graph, of).value ?? 0) + 1e-9).toBeGreaterThanOrEqual(modularity(graph, graph.ids.map((_, node) => node)).value ?? 0);
  }));
});
