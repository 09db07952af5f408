import { expect, it } from 'vitest';
import { lqCeiling } from '@/lib/domain/indicators/lq-ceiling';

const counts = { e_r: 50_000, e_in: 10_000, e_n: 1_000_000 };

it('is 1/s_in for a region outside the reference', () => {
  expect(lqCeiling(counts, false)).toBe(100);
});

it('is e_n/e_r inside the reference, where that is lower', () => {
  expect(lqCeiling(counts, true)).toBe(20);
  expect(lqCeiling({ ...counts, e_r: 1_000 }, true)).toBe(100);
});
