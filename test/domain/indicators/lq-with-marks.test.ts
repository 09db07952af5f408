import { describe, expect, it } from 'vitest';
import { lqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { known, missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';
import { ADMINISTRATIVE, HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY, REGIONAL_PROFILES_2024 } from './fixture-series';

const regionInsideReference = true;

describe('a location quotient with its marks', () => {
  it('has a count interval and plus/minus one establishment for administrative counts', () => {
    const lq = lqWithMarks({
      counts: countsOf(40, 4000, 5000, 1_000_000),
      series: ADMINISTRATIVE,
      regionInsideReference,
      establishment: known(15),
    });
    expect(lq).toEqual({
      value: 2,
      reason: null,
      lo: expect.closeTo(1.4693, 4),
      hi: expect.closeTo(2.7224, 4),
      interval: 'count',
      intervalReason: null,
      plusOne: expect.closeTo(2.732, 3),
      minusOne: expect.closeTo(1.258, 3),
      plusMinusReason: null,
      rounding: missing('no-rounding'),
      releaseLimit: null,
    });
  });

  it('has no interval where nobody said whether the table is a survey', () => {
    const lq = lqWithMarks({ counts: countsOf(40, 4000, 5000, 1_000_000), series: { ...ADMINISTRATIVE, survey: null }, regionInsideReference });
    expect(lq).toMatchObject({ value: 2, lo: null, hi: null, interval: null, intervalReason: 'source-not-stated' });
  });

  it('counts persons for the count interval of a table in thousands', () => {
    const persons = lqWithMarks({ counts: countsOf(40, 4000, 5000, 1_000_000), series: ADMINISTRATIVE, regionInsideReference });
    const thousands = lqWithMarks({
      counts: countsOf(0.04, 4, 5, 1000),
      series: { ...ADMINISTRATIVE, unit: 'thousand_persons' },
      regionInsideReference,
    });
    expect(thousands.lo).toBeCloseTo(persons.lo ?? NaN, 9);
  });

  it('has a rounding interval for rounded counts', () => {
    const lq = lqWithMarks({
      counts: countsOf(30, 1000, 10_000, 1_000_000),
      series: { ...ADMINISTRATIVE, rounding: 'base5' },
      regionInsideReference,
    });
    expect(lq).toMatchObject({ interval: 'rounding', lo: expect.closeTo(2.589, 3), hi: expect.closeTo(3.415, 3) });
  });

  it('has no interval for a sample survey without standard errors, and says so beside the rounding and the release limit', () => {
    const lq = lqWithMarks({ counts: countsOf(1979, 83_626, 36_854, 2_914_041), series: REGIONAL_PROFILES_2024, regionInsideReference });
    expect(lq).toMatchObject({
      value: expect.closeTo(1.8712, 4),
      lo: null,
      hi: null,
      interval: null,
      intervalReason: 'no-standard-error',
      plusOne: null,
      minusOne: null,
      plusMinusReason: 'no-establishments',
      releaseLimit: { limit: 1500, standing: 'near' },
    });
  });

  it('keeps the rounding of a survey apart: it is not its sampling error', () => {
    const lq = lqWithMarks({ counts: countsOf(945, 20_430, 25_460, 2_305_260), series: HOUSEHOLD_SURVEY_2011, regionInsideReference });
    expect(lq).toMatchObject({ interval: null, intervalReason: 'no-standard-error', rounding: { lo: expect.any(Number) } });
  });

  it('uses the published standard error of a survey', () => {
    const lq = lqWithMarks({
      counts: countsOf(3.5, 81.3, 29.5, 2308.1),
      series: LABOUR_FORCE_SURVEY,
      regionInsideReference,
      standardError: known(0.5),
    });
    expect(lq).toMatchObject({ interval: 'survey', lo: expect.closeTo(2.4252, 4), hi: expect.closeTo(4.3114, 4) });
  });

  it('gives the reason of a missing quotient to every mark', () => {
    const lq = lqWithMarks({
      counts: { ...countsOf(1, 2, 3, 4), e_ir: missing('below-release-limit') },
      series: LABOUR_FORCE_SURVEY,
      regionInsideReference,
      establishment: known(15),
    });
    const reason = 'below-release-limit';
    expect(lq).toMatchObject({ value: null, reason, intervalReason: reason, plusMinusReason: reason, rounding: missing(reason) });
  });
});
