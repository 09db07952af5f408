import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionSurvey } from '@/lib/domain/imports/dimension-survey';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import type { RowContext } from '@/lib/domain/imports/row-context';
import { statcanRowReader } from '@/lib/domain/imports/statcan-csv';
import { KNOWN_REGIONS } from './known-regions';
import { readFixture } from './read-fixture';

const HEADER = ['REF_DATE', 'GEO', 'DGUID', 'North American Industry Classification System (NAICS)', 'Gender', 'UOM', 'UOM_ID', 'SCALAR_FACTOR', 'SCALAR_ID', 'VECTOR', 'COORDINATE', 'VALUE', 'STATUS', 'SYMBOL', 'TERMINATED', 'DECIMALS'];
const CONTEXT: RowContext = { regions: KNOWN_REGIONS, lastYear: 2026, decimalMark: 'point', choices: { Gender: 'Total - Gender' } };
const columnsOf = (header: readonly string[]) => {
  const table = recogniseTable(header);
  if (table.layout !== 'statcan') throw new Error('not Statistics Canada’s header');
  return table.columns;
};
const read = (changes: Record<string, string>) => {
  const row: Record<string, string> = {
    REF_DATE: '2019', GEO: 'Cariboo, British Columbia', DGUID: '2016S05005950', [HEADER[3] ?? '']: 'Manufacturing [31-33]', Gender: 'Total - Gender',
    UOM: 'Persons', UOM_ID: '249', SCALAR_FACTOR: 'thousands', SCALAR_ID: '3', VECTOR: 'v1', COORDINATE: '1.1', VALUE: '9.8', DECIMALS: '1', ...changes,
  };
  return statcanRowReader(columnsOf(HEADER), CONTEXT)(HEADER.map((name) => row[name] ?? ''), 2);
};

describe('a row of Statistics Canada’s own layout', () => {
  it('becomes a figure in whole counts, its code taken from the brackets and its region from the identifier', () => {
    expect(read({})).toEqual({
      kind: 'observation', line: 2, regionCode: '5950', lineCode: '31-33', lineTitle: 'Manufacturing', naics: ['31', '32', '33'],
      period: 2019, value: 9800, status: 'final',
    });
  });

  it.each([
    [{ VALUE: '', STATUS: 'x' }, null, 'suppressed'], [{ VALUE: '', STATUS: 'F' }, null, 'unreliable'], [{ VALUE: '', STATUS: '..' }, null, 'not-available'],
    [{ VALUE: '', STATUS: '.' }, null, 'never-available'], [{ VALUE: '', STATUS: '...' }, null, 'not-applicable'], [{ VALUE: '0', STATUS: '0s' }, null, 'rounded-zero'],
    [{ VALUE: '0', STATUS: 'x' }, null, 'suppressed'], [{ STATUS: 'E' }, 9800, 'use-with-caution'], [{ SYMBOL: 'p' }, 9800, 'preliminary'], [{ SYMBOL: 'r' }, 9800, 'revised'],
    [{ STATUS: 'A' }, 9800, 'final'], [{ VALUE: '' }, null, 'not-available'],
  ])('%j is %j, %s', (changes, value, status) => expect(read(changes)).toMatchObject({ kind: 'observation', value, status }));

  it.each([
    [{ SCALAR_FACTOR: 'units', VALUE: '9800' }, 9800], [{ SCALAR_FACTOR: '', SCALAR_ID: '3' }, 9800], [{ SCALAR_FACTOR: 'milliers' }, 9800],
    [{ SCALAR_FACTOR: 'units', UOM: 'Persons in thousands' }, 9800], [{ SCALAR_FACTOR: 'thousands', UOM: 'Persons in thousands' }, 9800],
    [{ SCALAR_FACTOR: 'hundreds' }, 980],
  ])('%j is scaled once', (changes, value) => expect(read(changes)).toMatchObject({ value }));

  it.each([
    [{ Gender: 'Women+' }, 'other-member', 'Women+'], [{ UOM: 'Percentage' }, 'other-unit', 'Percentage'], [{ UOM: 'Dollars' }, 'other-unit', 'Dollars'],
    [{ GEO: 'Alberta', DGUID: '2016A000248' }, 'other-region', 'Alberta'],
  ])('%j is left out, for nothing is wrong with it', (changes, reason, value) => {
    expect(read(changes)).toEqual({ kind: 'left-out', line: 2, value, reason });
  });

  it.each([
    [{ REF_DATE: '2019-03' }, 'REF_DATE', 'not-annual'], [{ VALUE: 'n o' }, 'VALUE', 'not-a-number'], [{ STATUS: 'q' }, 'STATUS', 'unknown-status'],
    [{ SYMBOL: 'q' }, 'SYMBOL', 'unknown-status'], [{ SCALAR_FACTOR: 'dozens' }, 'SCALAR_FACTOR', 'unknown-scale'], [{ GEO: 'Cariboo', DGUID: '' }, 'GEO', 'ambiguous-region'],
    [{ [HEADER[3] ?? '']: 'Mining [mines]' }, HEADER[3], 'bad-industry-code'],
  ])('%j is refused, naming the column', (changes, column, reason) => expect(read(changes)).toMatchObject({ kind: 'rejection', line: 2, column, reason }));

  it('of anything at all never throws', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('2019', '59', '2021A000259', 'Manufacturing [31-33]', '[', 'Persons', 'thousands', '1', 'x', '', 'constructor'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 8 }), (records) => {
      const next = statcanRowReader(columnsOf(HEADER), CONTEXT);
      expect(records.every((record, line) => next(record, line).line === line)).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('a table by gender', () => {
  it('asks which member to keep, and proposes the one that means everybody', () => {
    const [header, ...rows] = readFixture('made-up-values-statcan-layout.csv');
    const survey = dimensionSurvey(columnsOf(header?.record ?? []));
    for (const { record } of rows) survey.see(record);
    expect(survey.dimensions()).toEqual([{ column: 'Gender', members: ['Total - Gender', 'Men+'], suggested: 'Total - Gender' }]);
  });
});
