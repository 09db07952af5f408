import { describe, expect, it } from 'vitest';
import { growthSpan } from '@/lib/domain/indicators/growth-span';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY, REGIONAL_PROFILES_2024 } from './fixture-series';

const from = (year: number, series = LABOUR_FORCE_SURVEY) => ({ series, year });

describe('a growth span', () => {
  it('joins two years of one time series', () => {
    expect(growthSpan(from(2002), from(2013))).toEqual({
      series: LABOUR_FORCE_SURVEY,
      baseYear: 2002,
      endYear: 2013,
      concordance: null,
    });
  });

  it('keeps what the caller knows about the series', () => {
    const series = { ...LABOUR_FORCE_SURVEY, id: 'dataset-7' };
    expect(growthSpan({ series, year: 2002 }, { series, year: 2013 })).toMatchObject({ series: { id: 'dataset-7' } });
  });

  it.each([
    [from(2011, HOUSEHOLD_SURVEY_2011), from(2013)],
    [from(2002), from(2024, REGIONAL_PROFILES_2024)],
  ])('refuses a source of one date at either end', (base, end) => {
    expect(growthSpan(base, end)).toMatchObject({ value: null, reason: 'no-time-series' });
  });

  it('refuses a change of vintage inside the span unless a concordance is named', () => {
    const revised = from(2013, { ...LABOUR_FORCE_SURVEY, vintage: 'revised' });
    expect(growthSpan(from(2002), revised)).toMatchObject({ reason: 'mixed-vintage' });
    expect(growthSpan(from(2002), revised, 'revision table 2015')).toMatchObject({ concordance: 'revision table 2015' });
  });

  it.each([2013, 2014])('refuses a base of %i for an end of 2013', (base) => {
    expect(growthSpan(from(base), from(2013))).toMatchObject({ reason: 'no-period' });
  });
});
