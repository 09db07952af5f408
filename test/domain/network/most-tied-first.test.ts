import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphOf } from '@/lib/domain/network/graph';
import { mostTiedFirst } from '@/lib/domain/network/most-tied-first';
import { anyNetwork } from './any-network';
import { example } from './worked-example';

it('puts A of the worked example first, then B, C and D, then E', () => {
  const { graph, was } = mostTiedFirst(example);
  expect([...was]).toEqual([0, 1, 2, 3, 4]);
  expect([...graph.starts]).toEqual([0, 3, 5, 7, 9, 10]);
});

it('moves nodes and keeps every tie', () => {
  fc.assert(fc.property(anyNetwork, ({ nodes, ties }) => {
    const given = graphOf(nodes, ties);
    const { graph, was } = mostTiedFirst(given);
    const tiesOf = ({ starts, contacts }: typeof graph, name: (node: number) => number) =>
      given.ids.flatMap((_, node) => [...contacts.subarray(starts[node], starts[node + 1])].map((contact) => `${name(node)}-${name(contact)}`)).sort();
    expect(tiesOf(graph, (node) => was[node] ?? -1)).toEqual(tiesOf(given, (node) => node));
    const degrees = [...graph.starts].slice(1).map((end, node) => end - (graph.starts[node] ?? 0));
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
  }));
});
