import { expect, it } from 'vitest';
import { sizeBounds } from '@/lib/domain/indicators/suppressed/size-bounds';

it('adds up the ends of the size ranges', () => {
  expect(sizeBounds([3, 2, 1, 0, 0, 0, 0, 0])).toEqual({ lo: 3 + 10 + 10, hi: 12 + 18 + 19 });
  expect(sizeBounds([0, 0, 0, 1, 1, 1, 1, 0])).toEqual({ lo: 20 + 50 + 100 + 200, hi: 49 + 99 + 199 + 499 });
  expect(sizeBounds([0, 0, 0, 0, 0, 0, 0, 0])).toEqual({ lo: 0, hi: 0 });
});

it('has no top once an establishment is in the open range', () => {
  expect(sizeBounds([1, 0, 0, 0, 0, 0, 0, 2])).toEqual({ lo: 1001, hi: null });
});

it('needs all eight ranges', () => {
  expect(() => sizeBounds([1, 2])).toThrow(RangeError);
  expect(() => sizeBounds([1, 2, -1, 0, 0, 0, 0, 0])).toThrow(RangeError);
});
