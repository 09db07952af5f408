import { describe, expect, it } from 'vitest';
import { ImportChoices } from '@/lib/domain/imports/import-choices';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';

const survey: TableSurvey = {
  encoding: 'utf-8', delimiter: ',', decimalMark: 'comma', layout: 'statcan', header: [], sample: [], records: 3, periods: [2023, 2024],
  dimensions: [{ column: 'Sex', members: ['Both sexes', 'Males'], suggested: 'Both sexes' }],
  guess: { provider: 'Statistics Canada', sourceTable: '14-10-0092-01', measure: null, referencePeriod: '2023 to 2024', roundingUnit: 100 },
};
const series = {
  code: 'lfs', title: 'Employment', provider: 'Somebody', sourceTable: 'T9', sourceUrl: null, vintage: 'March 2025', referencePeriod: '2002 to 2023',
  measure: 'employment', placeBasis: 'residence', ownership: null, rounding: 'unit', roundingUnit: 100, survey: true, releaseLimit: 1500, timeSeriesOk: true,
  employmentOk: true, naicsVersion: 'NAICS Canada 2017', licence: 'Adapted from somebody', note: null,
} as const;

describe('the choices a person starts from', () => {
  it('are what the series said of itself last time, but for the vintage and the years', () => {
    expect(prefillChoices(survey, series)).toMatchObject({
      seriesCode: 'lfs', vintage: '', provider: 'Somebody', sourceTable: 'T9', licence: 'Adapted from somebody', releaseLimit: 1500, referencePeriod: '2023 to 2024',
    });
  });

  it('are read off the file where the series is new', () => {
    expect(prefillChoices(survey, null)).toMatchObject({
      seriesCode: '', provider: 'Statistics Canada', sourceTable: '14-10-0092-01', rounding: 'unit', roundingUnit: 100, timeSeriesOk: true, decimalMark: 'comma',
      members: [{ name: 'Sex', put: 'Both sexes' }],
    });
  });

  it('claim no growth for a table of one year', () => {
    expect(prefillChoices({ ...survey, periods: [2024] }, null).timeSeriesOk).toBe(false);
  });

  it('pass once the vintage is named', () => {
    expect(ImportChoices.safeParse({ ...prefillChoices(survey, series), vintage: 'March 2026' }).success).toBe(true);
  });
});
