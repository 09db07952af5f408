import { expect, it } from 'vitest';
import { roundingError } from '@/lib/domain/indicators/rounding-error';

it('is 4 for random rounding to base 5, half the unit for rounding to a unit, and 0 for exact counts', () => {
  expect(roundingError({ rounding: 'base5', roundingUnit: null })).toBe(4);
  expect(roundingError({ rounding: 'unit', roundingUnit: 0.1 })).toBe(0.05);
  expect(roundingError({ rounding: 'unit', roundingUnit: 250 })).toBe(125);
  expect(roundingError({ rounding: 'none', roundingUnit: null })).toBe(0);
});
