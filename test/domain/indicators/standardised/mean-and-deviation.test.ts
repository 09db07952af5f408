import { expect, it } from 'vitest';
import { meanAndDeviation } from '@/lib/domain/indicators/standardised/mean-and-deviation';

it('gives mean and sample deviation of the fixture', () => {
  expect(meanAndDeviation([0.2, 0.5, 0.9, 1.4, 6])).toEqual({ mean: expect.closeTo(1.8, 12), deviation: expect.closeTo(2.390607, 6) });
});

it('is null below two values, and exactly 0 for equal ones', () => {
  expect(meanAndDeviation([1])).toBeNull();
  expect(meanAndDeviation([0.1, 0.1, 0.1])?.deviation).toBe(0);
});
