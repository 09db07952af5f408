import fc from 'fast-check';
import { expect, it } from 'vitest';
import { herfindahl } from '@/lib/domain/indicators/diversity/herfindahl';
import { known, missing } from '@/lib/domain/indicators/measured';
import { anyPairs, F1_PAIRS } from './fixture-shares';

const of = (...shares: number[]) => herfindahl(shares.map(known));

it('gives the index of fixture F1 and its equivalent number', () => {
  const { hhi, equivalentNumber } = herfindahl(F1_PAIRS.map(({ region }) => region));
  expect(hhi.value).toBeCloseTo(0.350387, 6);
  expect(equivalentNumber.value).toBeCloseTo(1 / 0.350387, 4);
});

it('is 1 for one class, and the number of classes where all are alike', () => {
  expect(of(1, 0)).toEqual({ hhi: known(1), equivalentNumber: known(1) });
  expect(of(0.25, 0.25, 0.25, 0.25)).toEqual({ hhi: known(0.25), equivalentNumber: known(4) });
});

it('is null when any share is, and has no equivalent number of nothing', () => {
  expect(herfindahl([known(0.5), missing('suppressed')])).toEqual({ hhi: missing('suppressed'), equivalentNumber: missing('suppressed') });
  expect(herfindahl([]).hhi).toEqual(missing('not-available'));
  expect(of(0, 0)).toEqual({ hhi: known(0), equivalentNumber: missing('zero-total') });
  expect(() => of(1.1)).toThrow(RangeError);
});

it('lies in 1/classes to 1', () => {
  fc.assert(fc.property(anyPairs, (pairs) => {
    const hhi = herfindahl(pairs.map(({ region }) => region)).hhi.value ?? NaN;
    expect(hhi).toBeGreaterThanOrEqual(1 / pairs.length - 1e-12);
    expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
  }));
});
