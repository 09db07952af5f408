import { expect, it } from 'vitest';
import { brokerageCounts } from '@/lib/domain/network/brokerage-counts';
import { brokerageRole } from '@/lib/domain/network/brokerage-role';
import { graphOf } from '@/lib/domain/network/graph';
import { ties } from './worked-example';

it.each([
  ['m', 'm', 'm', 'coordinator'], ['s', 'm', 'm', 'gatekeeper'], ['m', 'm', 's', 'representative'], ['s', 'm', 's', 'consultant'], ['s', 'm', 'e', 'liaison'],
])('from %s through %s to %s is a %s', (from, broker, to, role) => {
  expect(brokerageRole(from, broker, to)).toBe(role);
});

it('counts each ordered pair of contacts that are not tied themselves', () => {
  // B joins A and C of its own group, and D of another; A and C are tied, so only D is brokered to them.
  const graph = graphOf(['A', 'B', 'C', 'D'], ties('AB', 'BC', 'AC', 'BD'));
  const counts = brokerageCounts(graph, (id) => (id === 'D' ? 's' : 'm'));
  expect(counts[1]).toEqual({ coordinator: 0, gatekeeper: 2, representative: 2, consultant: 0, liaison: 0 });
  expect(counts[0]).toEqual({ coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 });
});

it('counts nothing through, from or to whose group is not known', () => {
  const graph = graphOf(['A', 'B', 'C'], ties('AB', 'BC'));
  const total = (unknown: string) => Object.values(brokerageCounts(graph, (id) => (id === unknown ? null : 'm'))[1] ?? {}).reduce((sum, one) => sum + one, 0);
  expect(['A', 'B', 'C', 'none'].map(total)).toEqual([0, 0, 0, 2]);
});
