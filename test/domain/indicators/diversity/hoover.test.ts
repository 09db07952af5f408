import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoover } from '@/lib/domain/indicators/diversity/hoover';
import { krugman } from '@/lib/domain/indicators/diversity/krugman';
import { known, missing } from '@/lib/domain/indicators/measured';
import { anyPairs, F1_PAIRS } from './fixture-shares';

it('gives the coefficient of fixture F1', () => {
  expect(hoover(F1_PAIRS).value).toBeCloseTo(0.169093, 6);
});

it('is half the Krugman index, and missing with it', () => {
  fc.assert(fc.property(anyPairs, (pairs) => {
    expect(hoover(pairs).value).toBe((krugman(pairs).value ?? NaN) / 2);
  }));
  expect(hoover([{ region: known(1), reference: missing('suppressed') }])).toEqual(missing('suppressed'));
});
