import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shannon } from '@/lib/domain/indicators/diversity/shannon';
import { known, missing } from '@/lib/domain/indicators/measured';
import { anyPairs, F1_PAIRS } from './fixture-shares';

it('gives the entropy of fixture F1 and how near it is to its maximum', () => {
  const { entropy, most, evenness } = shannon(F1_PAIRS.map(({ region }) => region));
  expect(entropy.value).toBeCloseTo(1.169345, 6);
  expect(most.value).toBeCloseTo(Math.log(4), 12);
  expect(evenness.value).toBeCloseTo(0.843504, 6);
});

it('counts a class at 0 in its maximum, and adds nothing for it', () => {
  const { entropy, most } = shannon([0.5, 0.5, 0].map(known));
  expect(entropy.value).toBeCloseTo(Math.log(2), 12);
  expect(most.value).toBeCloseTo(Math.log(3), 12);
});

it('is null when any share is, and has no evenness with one class', () => {
  expect(shannon([known(0.5), missing('unreliable')]).entropy).toEqual(missing('unreliable'));
  expect(shannon([known(1)])).toEqual({ entropy: known(0), most: known(0), evenness: missing('not-applicable') });
});

it('lies in 0 to its maximum', () => {
  fc.assert(fc.property(anyPairs, (pairs) => {
    const { entropy, most } = shannon(pairs.map(({ region }) => region));
    expect(entropy.value).toBeGreaterThanOrEqual(0);
    expect(entropy.value).toBeLessThanOrEqual((most.value ?? NaN) + 1e-12);
  }));
});
