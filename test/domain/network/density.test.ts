import { expect, it } from 'vitest';
import { density } from '@/lib/domain/network/density';
import { figure } from '@/lib/domain/network/network-figure';

it('is 2m/(n(n-1)), and m/(n(n-1)) of directed ratings', () => {
  expect([density(5, 5), density(5, 5, true), density(2, 1)]).toEqual([{ value: 1 / 2 }, { value: 1 / 4 }, { value: 1 }]);
});

it('of fewer than two is not known', () => {
  expect([density(0, 0), density(1, 0)]).toEqual(Array(2).fill({ value: null, reason: 'too-few' }));
});

it('like every figure is never infinite', () => {
  expect(() => figure(1 / 0)).toThrow(RangeError);
});
