import { expect, it } from 'vitest';
import { bothSides } from '@/lib/domain/network/both-sides';

const says = (rater: string, target: string, level: number, on = '2026-01-01') => ({ rater, target, level, on });

it('shows what each says, the rule they are shown together by, and how far they are apart', () => {
  const ratings = [says('b', 'a', 1), says('a', 'b', 4)];
  expect(bothSides(ratings, 'lower')).toEqual([{ a: 'a', b: 'b', aSays: { value: 4 }, bSays: { value: 1 }, together: { value: 1 }, difference: { value: 3 } }]);
  expect(bothSides(ratings, 'mean')[0]?.together).toEqual({ value: 2.5 });
});

it('has nothing together of one side alone: silence is not level 0', () => {
  expect(bothSides([says('b', 'a', 3)], 'mean')).toEqual([
    { a: 'a', b: 'b', aSays: { value: null, reason: 'not-rated' }, bSays: { value: 3 }, together: { value: null, reason: 'not-rated' }, difference: { value: null, reason: 'not-rated' } },
  ]);
});

it('takes the latest word of each side', () => {
  expect(bothSides([says('a', 'b', 5, '2026-03-01'), says('a', 'b', 2, '2025-03-01')], 'lower')[0]?.aSays).toEqual({ value: 5 });
});

it('refuses a rating of oneself (C6-11)', () => {
  expect(() => bothSides([says('a', 'a', 5)], 'lower')).toThrow(RangeError);
});
