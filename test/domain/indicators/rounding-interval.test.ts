import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { roundingInterval } from '@/lib/domain/indicators/rounding-interval';
import { countsOf } from './counts-of';
import { ADMINISTRATIVE, HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY } from './fixture-series';

describe('rounding interval', () => {
  it.each([
    [30, 2.589, 3.415],
    [10, 0.597, 1.406],
  ])('of %i in 1000 with base-5 rounding is %f to %f', (e_ir, lo, hi) => {
    const interval = roundingInterval(countsOf(e_ir, 1000, 10_000, 1_000_000), HOUSEHOLD_SURVEY_2011);
    expect(interval).toEqual({ lo: expect.closeTo(lo, 3), hi: expect.closeTo(hi, 3) });
  });

  it('widens with the number of cells each count sums: mining in Bulkley-Nechako 2011, totals of 20 and 580 cells', () => {
    const cells = { e_ir: 1, e_r: 20, e_in: 29, e_n: 580 };
    const interval = roundingInterval(countsOf(945, 20_430, 25_460, 2_305_260), HOUSEHOLD_SURVEY_2011, cells);
    expect(interval).toEqual({ lo: expect.closeTo(4.1312, 4), hi: expect.closeTo(4.246, 4) });
  });

  it('is half a unit each way for rounding to a unit: mining in Cariboo 2013, thousands to one decimal', () => {
    const interval = roundingInterval(countsOf(3.5, 81.3, 29.5, 2308.1), LABOUR_FORCE_SURVEY);
    expect(interval).toEqual({ lo: expect.closeTo(3.31245, 5), hi: expect.closeTo(3.42439, 5) });
  });

  it('starts at 0 for a count smaller than its rounding, and caps shares at 1', () => {
    expect(roundingInterval(countsOf(3, 1000, 10_000, 1_000_000), HOUSEHOLD_SURVEY_2011)).toMatchObject({ lo: 0 });
    const all = roundingInterval(countsOf(1000, 1000, 500, 1000), HOUSEHOLD_SURVEY_2011);
    expect(all).toMatchObject({ hi: expect.closeTo(1004 / 496, 12) });
  });

  it('does not exist without rounding, or where a denominator may be 0', () => {
    expect(roundingInterval(countsOf(30, 1000, 10_000, 1_000_000), ADMINISTRATIVE)).toEqual(missing('no-rounding'));
    expect(roundingInterval(countsOf(0, 4, 10_000, 1_000_000), HOUSEHOLD_SURVEY_2011)).toEqual(missing('within-rounding'));
    expect(roundingInterval(countsOf(0, 1000, 4, 1_000_000), HOUSEHOLD_SURVEY_2011)).toEqual(missing('within-rounding'));
  });

  it('passes on the reason of a missing count', () => {
    const counts = { ...countsOf(30, 1000, 10_000, 1_000_000), e_in: missing('unreliable') };
    expect(roundingInterval(counts, HOUSEHOLD_SURVEY_2011)).toEqual(missing('unreliable'));
  });
});
