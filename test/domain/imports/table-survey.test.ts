import { describe, expect, it } from 'vitest';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import { tableSurvey } from '@/lib/domain/imports/table-survey';

const surveyOf = (header: string[], records: string[][], fileName = 'table.csv') => {
  const table = recogniseTable(header);
  if (table.layout === 'unknown') throw new Error('the fixture has no known layout');
  const survey = tableSurvey(table, { fileName, encoding: 'utf-8', delimiter: ',', lastYear: 2026 });
  records.forEach((record) => survey.see(record));
  return survey.result();
};

describe('the first look at a table', () => {
  it('counts its records, names its years and keeps its first rows', () => {
    const records = Array.from({ length: 8 }, (_, at) => ['Cariboo', '21', String(2024 - at), '5']);
    expect(surveyOf(['region', 'naics', 'year', 'jobs'], records)).toMatchObject({
      layout: 'tidy', records: 8, periods: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024], sample: records.slice(0, 5), dimensions: [],
      guess: { measure: 'employment', referencePeriod: '2017 to 2024', roundingUnit: null },
    });
  });

  it("reads source, rounding and dimensions off Statistics Canada's layout", () => {
    const header = ['REF_DATE', 'GEO', 'Labour force characteristics', 'Industry (NAICS)', 'UOM', 'SCALAR_FACTOR', 'VECTOR', 'VALUE', 'DECIMALS'];
    const row = (member: string) => ['2024', 'Cariboo', member, 'Mining [21]', 'Persons', 'thousands', 'v1', '1.5', '1'];
    const survey = surveyOf(header, [row('Unemployment'), row('Employment')], '14100092.csv');
    expect(survey).toMatchObject({ layout: 'statcan', guess: { provider: 'Statistics Canada', sourceTable: '14-10-0092-01', roundingUnit: 100 } });
    expect(survey.dimensions).toEqual([{ column: 'Labour force characteristics', members: ['Unemployment', 'Employment'], suggested: 'Employment' }]);
  });

  it('names no year where none can be read', () => {
    expect(surveyOf(['region', 'naics', 'year', 'jobs'], [['Cariboo', '21', '2024-05', '5']]).periods).toEqual([]);
  });
});
