import { expect, it } from 'vitest';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

it('repeats with its seed, and differs with another', () => {
  expect(first(42, 5)).toEqual(first(42, 5));
  expect(first(42, 5)).not.toEqual(first(43, 5));
});

it('spreads evenly over 0 to 1', () => {
  const numbers = first(7, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});
