import { expect, it } from 'vitest';
import { graphOf } from '@/lib/domain/network/graph';
import { inOneGo } from '@/lib/domain/network/in-one-go';
import { layout } from '@/lib/domain/network/layout';
import { MOST_FOR_MOMENTS, takeNetwork } from '@/lib/domain/network/take-network';
import { example, NODES, TIES } from './worked-example';

const open = { validFrom: null, validTo: null };
const nodes = NODES.map((id) => ({ id, group: null }));

it('measures the ties that hold on the day, the most tied first, each with its place', () => {
  const ties = TIES.map((tie, at) => ({ ...tie, validFrom: at === 4 ? '2026-01-01' : null, validTo: null }));
  const before = inOneGo(takeNetwork({ day: '2025-12-31', nodes, ties, ours: [] }));
  expect(before).toMatchObject({ day: '2025-12-31', tied: 4, summary: { ties: 4, isolates: 1 } });
  const after = inOneGo(takeNetwork({ day: '2026-01-01', nodes, ties, ours: [] }));
  expect(after.nodes.map(({ id, degree }) => [id, degree])).toEqual([['A', 3], ['B', 2], ['C', 2], ['D', 2], ['E', 1]]);
  expect(after.nodes.every(({ x, y }) => x !== undefined && y !== undefined)).toBe(true);
});

it('sets other days beside it, with whom we had met by then as ties of our own', () => {
  const ours = [{ day: '2024-12-31', met: [] }, { day: '2025-12-31', met: ['A', 'E', 'somebody else'] }];
  const { moments } = inOneGo(takeNetwork({ day: '2026-01-01', nodes, ties: TIES.map((tie) => ({ ...tie, ...open })), ours }));
  expect(moments?.map(({ day, dependence }) => [day, dependence.ties.value])).toEqual([['2024-12-31', 0], ['2025-12-31', 2 / 7]]);
});

it('leaves other days out where each would cost as much as everything else', () => {
  const many = Array.from({ length: MOST_FOR_MOMENTS + 2 }, (_, at) => ({ id: `n${at}`, group: null }));
  const pairs = many.slice(1).map(({ id }) => ({ from: 'n0', to: id, ...open }));
  expect(inOneGo(takeNetwork({ day: '2026-01-01', nodes: many, ties: pairs, ours: [{ day: '2025-12-31', met: [] }] })).moments).toBeNull();
});

it('places nodes within the picture, the same each time, nobody upon another', () => {
  const places = layout(example);
  expect(layout(example)).toEqual(places);
  for (const { x, y } of places) for (const value of [x, y]) expect(value >= 0 && value <= 1).toBe(true);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
  expect(layout(graphOf([], []))).toEqual([]);
  expect(layout(graphOf(['A'], []))).toEqual([{ x: 0.5, y: 0.5 }]);
});
