import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingMatrix } from '@/lib/domain/ratings/rating-matrix';

const rating = (rater: string, target: string, level: number) => ({ rater, target, level, on: '2026-11-01' });

describe('the matrix of a round', () => {
  it('tells a 0 from what nobody knows and from what nobody has answered', () => {
    expect(ratingMatrix(['a', 'b', 'c'], new Set(['a']), [rating('a', 'b', 0)])).toEqual([
      { rater: 'a', cells: [{ target: 'a', says: 'self' }, { target: 'b', says: 0 }, { target: 'c', says: 'skipped' }] },
      { rater: 'b', cells: [{ target: 'a', says: 'waiting' }, { target: 'b', says: 'self' }, { target: 'c', says: 'waiting' }] },
      { rater: 'c', cells: [{ target: 'a', says: 'waiting' }, { target: 'b', says: 'waiting' }, { target: 'c', says: 'self' }] },
    ]);
  });

  it('stays directed: what one says is never put in the place of what the other says (C6-11)', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (one, other) => {
      const rows = ratingMatrix(['a', 'b'], new Set(['a', 'b']), [rating('a', 'b', one), rating('b', 'a', other)]);
      expect([rows[0]?.cells[1]?.says, rows[1]?.cells[0]?.says]).toEqual([one, other]);
    }));
  });

  it('has no place for two ratings of one pair in a round', () => {
    expect(() => ratingMatrix(['a', 'b'], new Set(['a']), [rating('a', 'b', 1), rating('a', 'b', 2)])).toThrow(RangeError);
  });
});
