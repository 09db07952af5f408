import { expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { normality } from '@/lib/domain/indicators/standardised/normality';

it('is worked by hand for a symmetric sample', () => {
  // -2..2 twice without the middle: mean 0, m2 2.5, m3 0, m4 8.5; K = 8.5/6.25 = 1.36; 8/6·(1.64²/4).
  const { statistic, p, passed } = normality([-2, -2, -1, -1, 1, 1, 2, 2]);
  expect(statistic.value).toBeCloseTo((8 / 6) * (1.64 ** 2 / 4), 12);
  expect(p.value).toBeCloseTo(Math.exp(-(statistic.value ?? NaN) / 2), 12);
  expect(passed).toBe(true);
});

it('is not passed by quotients with one far out', () => {
  expect(normality([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 60]).passed).toBe(false);
});

it('cannot be tested with few regions or without spread', () => {
  expect(normality([1, 2, 3])).toEqual({ statistic: missing('too-few-regions'), p: missing('too-few-regions'), passed: null });
  expect(normality(Array.from({ length: 8 }, () => 0.1)).statistic).toEqual(missing('no-spread'));
});
