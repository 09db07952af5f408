import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { bootstrapCutoff } from '@/lib/domain/indicators/standardised/bootstrap-cutoff';
import { seededRandom } from '@/lib/domain/indicators/standardised/seeded-random';

const NORMAL_LIKE = Array.from({ length: 400 }, (_one, at) => {
  const random = seededRandom(at);
  return Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
});

describe('the bootstrap cut-off', () => {
  it('is the same for the same seed', () => {
    const values = [0.2, 0.5, 0.9, 1.4, 6, 1, 0.8, 0.7, 1.1];
    expect(bootstrapCutoff(values, seededRandom(1))).toEqual(bootstrapCutoff(values, seededRandom(1)));
    expect(bootstrapCutoff(values, seededRandom(1)).value).toBeCloseTo(bootstrapCutoff(values, seededRandom(2)).value ?? NaN, 1);
  });

  it('comes near the 95th percentile of a normal distribution where the values are like one', () => {
    expect(Math.abs((bootstrapCutoff(NORMAL_LIKE, seededRandom(3), 200).value ?? NaN) - 1.645)).toBeLessThan(0.15);
  });

  it('is worked by hand for two draws', () => {
    // Draws: (1, 2) and (2, 2); the second has no spread. 95th percentile of (1, 2) is 1.95, mean 1.5, sd √.5.
    const draws = [0, 0.5, 0.5, 0.5];
    expect(bootstrapCutoff([1, 2], () => draws.shift() ?? NaN, 2)).toEqual(known((1.95 - 1.5) / Math.SQRT1_2));
  });

  it('is null without spread or company', () => {
    expect(bootstrapCutoff([1, 1, 1], seededRandom(1))).toEqual(missing('no-spread'));
    expect(bootstrapCutoff([1], seededRandom(1))).toEqual(missing('too-few-regions'));
  });

  it('does not change when all values are moved or scaled', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (values, factor) => {
      const one = bootstrapCutoff(values, seededRandom(5), 50);
      const other = bootstrapCutoff(values.map((value) => value * factor + 3), seededRandom(5), 50);
      expect(other.value === null).toBe(one.value === null);
      expect(other.value ?? 0).toBeCloseTo(one.value ?? 0, 8);
    }), { numRuns: 30 });
  });
});
