import { expect, it } from 'vitest';
import { asEmploymentSeries } from '@/lib/domain/indicators/as-employment-series';
import { jobs } from '@/lib/domain/indicators/jobs';
import { known, missing, type Measured } from '@/lib/domain/indicators/measured';
import { isRefusal } from '@/lib/domain/indicators/refusal';
import type { Series } from '@/lib/domain/indicators/series';
import { HOUSEHOLD_SURVEY_2011, LABOUR_FORCE_SURVEY } from './fixture-series';

function jobsIn(series: Series, figure: Measured): Measured {
  const employment = asEmploymentSeries(series);
  return isRefusal(employment) ? employment : jobs(employment, figure);
}

it('are persons, also from a table in thousands', () => {
  expect(jobsIn(LABOUR_FORCE_SURVEY, known(29.5))).toEqual({ value: 29_500 });
  expect(jobsIn(LABOUR_FORCE_SURVEY, missing('suppressed'))).toEqual(missing('suppressed'));
});

it('are refused for a series that counts experienced labour force', () => {
  expect(jobsIn(HOUSEHOLD_SURVEY_2011, known(945))).toMatchObject({ value: null, reason: 'not-employment' });
});
