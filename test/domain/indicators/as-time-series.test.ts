import { expect, it } from 'vitest';
import { asTimeSeries } from '@/lib/domain/indicators/as-time-series';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY } from './fixture-series';

it('lets a time series through unchanged', () => {
  expect(asTimeSeries(LABOUR_FORCE_SURVEY)).toBe(LABOUR_FORCE_SURVEY);
});

it('keeps a source of one date out of growth figures, saying why and what would do', () => {
  expect(asTimeSeries(HOUSEHOLD_SURVEY_2011)).toEqual({
    value: null,
    reason: 'no-time-series',
    why: 'refusal.no-time-series.why',
    instead: 'refusal.no-time-series.instead',
    series: ['nhs-2011'],
  });
});
