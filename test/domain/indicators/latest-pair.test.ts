import { describe, expect, it } from 'vitest';
import { latestPair } from '@/lib/domain/indicators/latest-pair';
import { LABOUR_FORCE_SURVEY, REGIONAL_PROFILES_2024 } from './fixture-series';

const TWELVE_YEARS = Array.from({ length: 12 }, (_, i) => 2002 + i);
const survey = { series: LABOUR_FORCE_SURVEY, years: TWELVE_YEARS };
const profiles = { series: REGIONAL_PROFILES_2024, years: [2024] };
const available = [survey, profiles];

describe('one series for both axes of a class', () => {
  it('is the series of the LQ where growth exists in it', () => {
    const pair = latestPair({ chosen: { series: LABOUR_FORCE_SURVEY, year: 2013 }, available });
    expect(pair).toMatchObject({ span: { baseYear: 2002, endYear: 2013 }, refusal: null, older: null });
    const later = latestPair({ chosen: { series: LABOUR_FORCE_SURVEY, year: 2012 }, available, baseYear: 2008 });
    expect(later.span).toMatchObject({ baseYear: 2008, endYear: 2012 });
  });

  it('is missing for the latest LQ of a one-year series, beside the older pair with its years', () => {
    const pair = latestPair({ chosen: { series: REGIONAL_PROFILES_2024, year: 2024 }, available });
    expect(pair).toMatchObject({
      span: null,
      refusal: { value: null, reason: 'no-time-series', series: ['workbc-profiles'] },
      older: { series: { code: 'lfs-er' }, baseYear: 2002, endYear: 2013 },
    });
  });

  it('never joins the 2024 profiles to the survey of 2002 to 2013', () => {
    const allowed = { ...REGIONAL_PROFILES_2024, timeSeriesOk: true };
    const pair = latestPair({ chosen: { series: allowed, year: 2024 }, available: [survey, { series: allowed, years: [2024] }] });
    expect(pair).toMatchObject({ span: null, refusal: { reason: 'no-time-series' }, older: { series: { code: 'lfs-er' } } });
  });

  it('starts at the first usable year from the wanted base on', () => {
    const kootenayMining = { series: LABOUR_FORCE_SURVEY, years: TWELVE_YEARS.filter((year) => year >= 2008) };
    const pair = latestPair({ chosen: { series: LABOUR_FORCE_SURVEY, year: 2013 }, available: [kootenayMining], baseYear: 2002 });
    expect(pair.span).toMatchObject({ baseYear: 2008, endYear: 2013 });
  });

  it('has no older pair from later years, other vintages of nothing, or single years', () => {
    const first = latestPair({ chosen: { series: LABOUR_FORCE_SURVEY, year: 2002 }, available });
    expect(first).toMatchObject({ span: null, refusal: { reason: 'no-time-series' }, older: null });
    expect(latestPair({ chosen: { series: REGIONAL_PROFILES_2024, year: 2024 }, available: [] }).older).toBeNull();
  });

  it('takes the pair that ends last, then the longer one', () => {
    const older = { series: { ...LABOUR_FORCE_SURVEY, vintage: 'older' }, years: [2001, 2012] };
    const shorter = { series: { ...LABOUR_FORCE_SURVEY, code: 'short' }, years: [2010, 2013] };
    const pair = latestPair({ chosen: { series: REGIONAL_PROFILES_2024, year: 2024 }, available: [older, shorter, survey] });
    expect(pair.older).toMatchObject({ series: { code: 'lfs-er' }, baseYear: 2002, endYear: 2013 });
  });
});
