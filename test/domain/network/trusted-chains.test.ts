import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Channel } from '@/lib/domain/network/channel';
import { trustedChains } from '@/lib/domain/network/trusted-chains';
import { trustIn } from '@/lib/domain/network/trust';
import { neighboursOf, pathsBetween } from './any-network';

const today = '2026-11-23';
const tie = (pair: string, level: number | null, channel: Channel = 'relation', lastOn: string | null = null) =>
  ({ from: pair[0] ?? '', to: pair[1] ?? '', level, channel, lastOn, what: channel as string });
const found = (ties: ReturnType<typeof tie>[], most = 3) => trustedChains(ties, 'S', 'T', { most, today });

it('halve trust in a meeting every 730 days, and give none to level 0 or to what is still to come', () => {
  expect(trustIn({ channel: 'meeting', level: null, lastOn: today }, today)).toBe(0.45);
  expect(trustIn({ channel: 'meeting', level: null, lastOn: '2024-11-23' }, today)).toBeCloseTo(0.225, 12);
  expect([trustIn({ channel: 'relation', level: 0, lastOn: null }, today), trustIn({ channel: 'meeting', level: null, lastOn: '2026-11-24' }, today)]).toEqual([0, 0]);
});

it('prefer two close ties to one of mere acquaintance, and give both', () => {
  const chains = found([tie('ST', 1), tie('SA', 4), tie('AT', 4)]);
  expect(chains.map(({ through }) => through.join(''))).toEqual(['SAT', 'ST']);
  expect(chains.map(({ trust }) => trust)).toEqual([expect.closeTo(0.64, 12), 0.35]);
});

it('prefer the more recent of two ties of one level', () => {
  const chains = found([tie('SA', null, 'meeting', '2026-11-01'), tie('AT', 3), tie('SB', null, 'meeting', '2022-11-01'), tie('BT', 3)]);
  expect(chains.map(({ through }) => through.join(''))).toEqual(['SAT', 'SBT']);
});

it('count only the most trusted of several ties between two, and name it', () => {
  expect(found([tie('ST', 1), tie('ST', null, 'affiliation'), tie('TS', 3)])).toMatchObject([{ links: [{ channel: 'affiliation' }], trust: 0.95 }]);
});

it('are none between those who are not joined, not known, or the same', () => {
  expect([found([tie('SA', 5)]), found([]), trustedChains([tie('SA', 5)], 'S', 'S', { most: 3, today })]).toEqual([[], [], []]);
});

it('are the most trusted of all there are, in order, each without anybody twice', () => {
  const name = fc.constantFrom('S', 'T', 'A', 'B', 'C', 'D');
  const one = fc.record({ from: name, to: name, level: fc.constantFrom(1, 2, 3, 4, 5), channel: fc.constant('relation' as const), lastOn: fc.constant(null), what: fc.constant('x') });
  fc.assert(fc.property(fc.array(one, { maxLength: 14 }), (ties) => {
    const best = new Map<string, number>();
    for (const { from, to, level } of ties) for (const key of [`${from}${to}`, `${to}${from}`]) best.set(key, Math.max(best.get(key) ?? 0, trustIn({ channel: 'relation', level, lastOn: null }, today)));
    const nodes = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
    const all = !nodes.includes('S') || !nodes.includes('T') ? [] : pathsBetween(neighboursOf(nodes, ties), 'S', 'T')
      .map((path) => path.slice(1).reduce((trust, to, at) => trust * (best.get(`${path[at]}${to}`) ?? 0), 1)).sort((a, b) => b - a);
    const chains = found(ties, 4);
    expect(chains).toHaveLength(Math.min(4, all.length));
    chains.forEach(({ trust, through }, at) => {
      expect(trust).toBeCloseTo(all[at] ?? -1, 10);
      expect(new Set(through).size).toBe(through.length);
    });
  }));
});
