import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentile } from '@/lib/domain/indicators/standardised/percentile';

// R: quantile(c(1, 2, 3, 4), .95, type = 7) = 3.85; quantile(c(10, 20), .25) = 12.5.
it('interpolates as R does', () => {
  expect(percentile([4, 1, 3, 2], 0.95)).toBeCloseTo(3.85, 12);
  expect(percentile([20, 10], 0.25)).toBe(12.5);
  expect(percentile([7], 0.95)).toBe(7);
});

it('refuses nothing, and percentages', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
  expect(() => percentile([1], 95)).toThrow(RangeError);
});

it('lies between the least and the greatest, and is them at 0 and 1', () => {
  fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
    expect(percentile(values, 0)).toBe(Math.min(...values));
    expect(percentile(values, 1)).toBe(Math.max(...values));
    expect(percentile(values, p)).toBeGreaterThanOrEqual(Math.min(...values));
    expect(percentile(values, p)).toBeLessThanOrEqual(Math.max(...values));
  }));
});
