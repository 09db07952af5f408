import { expect, it } from 'vitest';
import { matchedComparison, type Matched } from '@/lib/domain/initiatives/matched-comparison';
import { sizeBand } from '@/lib/domain/initiatives/size-band';

const firm = (id: string, before: number, after: number, other: Partial<Matched> = {}): Matched => ({ id, group: 'services', size: 'under_50', startLevel: null, before, after, ...other });

it('compares each who takes part with the mean of those like it', () => {
  const found = matchedComparison([firm('a', 0, 2), firm('b', 1, 2), firm('c', 0, 3)], [firm('x', 0, 1), firm('y', 2, 2)]);
  // Changes inside: 2, 1, 3; of the two others on average 0.5.
  expect(found).toEqual({ participants: 3, matched: 3, inside: { value: 2 }, outside: { value: 0.5 }, difference: { value: 1.5 } });
});

it('matches nobody of another sub-cluster, size or level, nor of none, and says nothing of fewer than three', () => {
  const others = [firm('x', 0, 0, { group: 'manufacturing' }), firm('y', 0, 0, { size: 'under_10' }), firm('z', 0, 0, { startLevel: 3 }), firm('n', 0, 0, { group: null }), firm('u', 0, 0, { size: 'unknown' })];
  const found = matchedComparison([firm('a', 0, 1), firm('b', 0, 1, { group: null }), firm('c', 0, 1, { size: 'unknown' })], others);
  expect(found).toMatchObject({ participants: 3, matched: 0, difference: { value: null, reason: 'too-few' } });
  expect(matchedComparison([firm('a', 0, 1), firm('b', 0, 1)], [firm('x', 0, 0)])).toMatchObject({ matched: 2, inside: { value: null, reason: 'too-few' } });
});

it('puts sizes into bands, the unknown into one of its own', () => {
  expect([null, 0, 9, 10, 49, 50, 199, 200].map(sizeBand)).toEqual(['unknown', 'under_10', 'under_10', 'under_50', 'under_50', 'under_200', 'under_200', 'from_200']);
});
