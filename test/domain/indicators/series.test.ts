import { describe, expect, expectTypeOf, it } from 'vitest';
import type { growthRate } from '@/lib/domain/indicators/growth-rate';
import type { GrowthSpan } from '@/lib/domain/indicators/growth-span';
import type { jobs } from '@/lib/domain/indicators/jobs';
import { Series, type EmploymentSeries, type TimeSeries } from '@/lib/domain/indicators/series';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY } from './fixture-series';

describe('what a publisher allows is a type', () => {
  it('does not compile when any series is passed to a growth or a jobs figure', () => {
    expectTypeOf<Series>().not.toExtend<TimeSeries>();
    expectTypeOf<Series>().not.toExtend<EmploymentSeries>();
    expectTypeOf<Parameters<typeof growthRate>[0]>().toEqualTypeOf<GrowthSpan>();
    expectTypeOf<GrowthSpan['series']>().toEqualTypeOf<TimeSeries>();
    expectTypeOf<Parameters<typeof jobs>[0]>().toEqualTypeOf<EmploymentSeries>();
    expect(Series.parse(HOUSEHOLD_SURVEY_2011)).toEqual(HOUSEHOLD_SURVEY_2011);
  });

  it('refuses a series without a vintage or with a negative rounding unit', () => {
    expect(Series.safeParse({ ...LABOUR_FORCE_SURVEY, vintage: '' }).success).toBe(false);
    expect(Series.safeParse({ ...LABOUR_FORCE_SURVEY, roundingUnit: -0.1 }).success).toBe(false);
  });
});
