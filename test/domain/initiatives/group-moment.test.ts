import { expect, it } from 'vitest';
import { groupMoment, MOST_FOR_PATHS } from '@/lib/domain/initiatives/group-moment';
import { pairLevels } from '@/lib/domain/initiatives/pair-levels';
import { NODES, tie } from '../network/worked-example';

const levelled = (pair: string, strength: number | null) => ({ ...tie(pair), strength });
const TIES = [levelled('AB', 3), levelled('AC', null), levelled('AD', 1), levelled('BC', 5), levelled('DE', null)];

it('measures a group on a day, the facilitator in the paths alone', () => {
  // A-E, B-E and C-E have two shortest paths each, one of them through us: 1.5 of ten pairs; two of seven ties are ours.
  expect(groupMoment('2026-01-01', NODES, TIES, ['A', 'E'])).toEqual({
    day: '2026-01-01', nodes: 5, ties: 5, components: 1, isolates: 0, density: { value: 0.5 }, level: { value: 3 }, rated: 3, close: { value: 2 / 3 },
    paths: { value: 0.15 }, ours: { value: 2 / 7 },
  });
});

it('says why a figure is not known', () => {
  expect(groupMoment('2026-01-01', ['A'], [], [])).toMatchObject({ density: { value: null, reason: 'too-few' }, level: { value: null, reason: 'no-ties' }, paths: { value: null, reason: 'no-paths' }, isolates: 1 });
  expect(groupMoment('2026-01-01', ['A', 'C'], [levelled('AC', null)], null)).toMatchObject({ level: { value: null, reason: 'not-rated' }, close: { value: null, reason: 'not-rated' }, paths: { value: null, reason: 'not-in-network' } });
  expect(groupMoment('2026-01-01', Array.from({ length: MOST_FOR_PATHS + 1 }, (_, at) => `n${at}`), [], []).paths).toEqual({ value: null, reason: 'too-large' });
});

it('takes the strongest level of a pair, whichever way it was said, and nobody outside', () => {
  expect(pairLevels(['A', 'B'], [levelled('AB', 2), levelled('BA', 4), levelled('AB', null), levelled('AC', 5), levelled('AA', 1)])).toEqual([4]);
});
