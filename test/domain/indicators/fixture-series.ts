import { growthSpan, type GrowthSpan } from '@/lib/domain/indicators/growth-span';
import { isRefusal } from '@/lib/domain/indicators/refusal';
import type { Series } from '@/lib/domain/indicators/series';

/** Statistics Canada, CANSIM 282-0061 (Labour Force Survey): thousands, rounded to 0.1, one source for twelve years. */
export const LABOUR_FORCE_SURVEY: Series = {
  code: 'lfs-er',
  vintage: '282-0061, accessed 2014-03-06',
  measure: 'employment',
  unit: 'thousand_persons',
  placeBasis: 'residence',
  ownership: null,
  rounding: 'unit',
  roundingUnit: 0.1,
  survey: true,
  releaseLimit: 1500,
  timeSeriesOk: true,
  employmentOk: true,
  naicsVersion: '2007',
};

/** WorkBC regional profiles 2024: custom labour force survey output, persons, one year. */
export const REGIONAL_PROFILES_2024: Series = {
  ...LABOUR_FORCE_SURVEY,
  code: 'workbc-profiles',
  vintage: '2025-02-26',
  unit: 'persons',
  rounding: 'none',
  roundingUnit: null,
  timeSeriesOk: false,
  naicsVersion: '2017',
};

/** National Household Survey 2011: experienced labour force, random rounding to base 5. */
export const HOUSEHOLD_SURVEY_2011: Series = {
  ...LABOUR_FORCE_SURVEY,
  code: 'nhs-2011',
  vintage: '2011',
  measure: 'experienced_labour_force',
  unit: 'persons',
  rounding: 'base5',
  roundingUnit: null,
  releaseLimit: null,
  timeSeriesOk: false,
  employmentOk: false,
};

/** An administrative count as QCEW publishes it: unrounded, no sample. */
export const ADMINISTRATIVE: Series = {
  ...LABOUR_FORCE_SURVEY,
  code: 'administrative',
  vintage: '2019',
  unit: 'persons',
  placeBasis: 'work',
  rounding: 'none',
  roundingUnit: null,
  survey: false,
  releaseLimit: null,
};

export function spanOf(baseYear: number, endYear: number, series: Series = LABOUR_FORCE_SURVEY): GrowthSpan {
  const span = growthSpan({ series, year: baseYear }, { series, year: endYear });
  if (isRefusal(span)) throw new Error(`fixture span refused: ${span.reason}`);
  return span;
}
