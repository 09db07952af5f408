import { expect, it } from 'vitest';
import { asEmploymentSeries } from '@/lib/domain/indicators/as-employment-series';
import { HOUSEHOLD_SURVEY_2011, REGIONAL_PROFILES_2024 } from './fixture-series';

it('lets an employment series through unchanged', () => {
  expect(asEmploymentSeries(REGIONAL_PROFILES_2024)).toBe(REGIONAL_PROFILES_2024);
});

it('keeps experienced labour force out of jobs figures', () => {
  expect(asEmploymentSeries(HOUSEHOLD_SURVEY_2011)).toMatchObject({ value: null, reason: 'not-employment', series: ['nhs-2011'] });
});
