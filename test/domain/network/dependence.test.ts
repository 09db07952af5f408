import { expect, it } from 'vitest';
import { dependence } from '@/lib/domain/network/dependence';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { momentOfNetwork } from '@/lib/domain/network/moment-of-network';
import { NODES, TIES, ties } from './worked-example';

it('on A of the worked example: 3 of 5 ties, 4 of 6 pairs, and the same 4 only through it', () => {
  expect(dependence(NODES, TIES, 'A')).toEqual({ ties: { value: 3 / 5 }, paths: { value: 4 / 6 }, onlyThrough: { value: 4 / 6 } });
});

it('on one of many ways counts its share of the shortest ways', () => {
  // A square: B and D are joined through A and through C.
  expect(dependence(['A', 'B', 'C', 'D'], ties('AB', 'BC', 'CD', 'DA'), 'A')).toEqual({ ties: { value: 1 / 2 }, paths: { value: 1 / 2 / 3 }, onlyThrough: { value: 0 } });
});

it('says why it is not known', () => {
  expect(dependence(['A', 'B'], [], 'Z').paths).toEqual({ value: null, reason: 'not-in-network' });
  expect(dependence(['A', 'B', 'C'], [], 'A')).toEqual({ ties: { value: null, reason: 'no-ties' }, paths: { value: null, reason: 'no-paths' }, onlyThrough: { value: null, reason: 'no-paths' } });
});

it('falls while density rises when those we brought together hold by themselves', () => {
  const our = ties('UA', 'UB', 'UC');
  const before = momentOfNetwork('2025-12-31', ['A', 'B', 'C'], [], 'U', our);
  const after = momentOfNetwork('2026-12-31', ['A', 'B', 'C'], ties('AB', 'BC'), 'U', our);
  expect(before).toMatchObject({ density: { value: 0 }, components: 3, isolates: 3, dependence: { onlyThrough: { value: 1 } } });
  expect(after).toMatchObject({ density: { value: 2 / 3 }, components: 1, isolates: 0, dependence: { paths: { value: 1 / 2 / 3 }, onlyThrough: { value: 0 } } });
});

it('takes ties as they hold on the day, both ends included', () => {
  const held = { validFrom: '2024-01-01', validTo: '2024-12-31' };
  expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((day) => holdsOnDay(held, day))).toEqual([false, true, true, false]);
  expect(holdsOnDay({ validFrom: null, validTo: null }, '2024-01-01')).toBe(true);
});
