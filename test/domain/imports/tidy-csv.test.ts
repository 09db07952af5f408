import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import type { RowContext } from '@/lib/domain/imports/row-context';
import { tidyRowReader } from '@/lib/domain/imports/tidy-csv';
import { KNOWN_REGIONS } from './known-regions';
import { recordsOf } from './read-fixture';

const CONTEXT: RowContext = { regions: KNOWN_REGIONS, lastYear: 2026, decimalMark: 'point' };
const HEADER = ['region', 'naics', 'industry', 'year', 'employment_thousands', 'status'];
const reader = (header = HEADER, context: Partial<RowContext> = {}) => {
  const table = recogniseTable(header);
  if (table.layout !== 'tidy') throw new Error('not a tidy header');
  return tidyRowReader(table.columns, { ...CONTEXT, ...context });
};
const read = (...record: string[]) => reader()(record, 2);

describe('a row of a tidy table', () => {
  it('becomes a figure in whole counts', () => {
    expect(read('British Columbia', '31-33', 'Manufacturing', '2013', '163.5', '')).toEqual({
      kind: 'observation', line: 2, regionCode: '59', lineCode: '31-33', lineTitle: 'Manufacturing', naics: ['31', '32', '33'],
      period: 2013, value: 163_500, status: 'final',
    });
  });

  it.each([
    ['', 'x', null, 'suppressed'], ['0', 'x', null, 'suppressed'], ['', 'z', null, 'below-release-limit'], ['0', '0s', null, 'rounded-zero'],
    ['x', '', null, 'suppressed'], ['F', '', null, 'unreliable'], ['..', '', null, 'not-available'], ['', '', null, 'not-available'],
    ['n/a', '', null, 'not-available'], ['3.2', 'E', 3200, 'use-with-caution'], ['3.2E', '', 3200, 'use-with-caution'], ['3.2', 'p', 3200, 'preliminary'],
    ['3.2', 'A', 3200, 'final'], ['3.2', 'Suppressed', null, 'suppressed'], ['0', '', 0, 'final'],
  ])('printed %j with the mark %j is %j, %s', (printed, mark, value, status) => {
    expect(read('59', '21', 'Mining', '2013', printed, mark)).toMatchObject({ kind: 'observation', value, status });
  });

  it.each([
    [['Atlantis', '21', 'Mining', '2013', '1', ''], 'region', 'Atlantis', 'unknown-region'],
    [['Cariboo', '21', 'Mining', '2013', '1', ''], 'region', 'Cariboo', 'ambiguous-region'],
    [['', '21', 'Mining', '2013', '1', ''], 'region', '', 'missing-cell'],
    [['59', 'mines', 'Mining', '2013', '1', ''], 'naics', 'mines', 'bad-industry-code'],
    [['59', '', '', '2013', '1', ''], 'naics', '', 'missing-cell'],
    [['59', '21', 'Mining', '2013-05', '1', ''], 'year', '2013-05', 'not-annual'],
    [['59', '21', 'Mining', 'last year', '1', ''], 'year', 'last year', 'not-a-year'],
    [['59', '21', 'Mining', '2041', '1', ''], 'year', '2041', 'year-out-of-range'],
    [['59', '21', 'Mining', '2013', 'about 9', ''], 'employment_thousands', 'about 9', 'not-a-number'],
    [['59', '21', 'Mining', '2013', '-1', ''], 'employment_thousands', '-1', 'negative'],
    [['59', '21', 'Mining', '2013', '1', '??'], 'status', '??', 'unknown-status'],
    [['59', '21', 'Mining', '2013'], 'employment_thousands', '59,21,Mining,2013', 'ragged-row'],
    [['59', '21', 'Mining', '2013', '1', '', 'more'], '', 'more', 'ragged-row'],
    [['59', '21', 'M\ufffdning', '2013', '1', ''], 'industry', 'M\ufffdning', 'unreadable-text'],
  ])('%j is refused', (record, column, value, reason) => {
    expect(reader()(record, 7)).toEqual({ kind: 'rejection', line: 7, column, value, reason });
  });

  it('that stands twice is taken once', () => {
    const next = reader();
    const record = ['59', '21', 'Mining', '2013', '1.9', ''];
    expect(next(record, 2)).toMatchObject({ kind: 'observation' });
    expect(next(record, 3)).toEqual({ kind: 'rejection', line: 3, column: 'year', value: '59 / 21 / 2013', reason: 'duplicate-key' });
  });

  it('that is blank is left out, and empty cells behind the last column do no harm', () => {
    expect(read('', '', '', '', '', '')).toEqual({ kind: 'left-out', line: 2, value: '', reason: 'blank' });
    expect(read('59', '21', 'Mining', '2013', '1', '', '', '')).toMatchObject({ value: 1000 });
  });

  it('takes its scale from the unit column, the header or the person who loads it', () => {
    const header = ['region', 'naics', 'year', 'value', 'unit'];
    expect(reader(header)(['59', '21', '2013', '2.5', 'Thousands'], 2)).toMatchObject({ value: 2500 });
    expect(reader(header)(['59', '21', '2013', '2500', 'Persons'], 2)).toMatchObject({ value: 2500 });
    expect(reader(header, { scale: 1000 })(['59', '21', '2013', '2.5', 'Persons'], 2)).toMatchObject({ value: 2500 });
  });

  it('with a name shared by two systems is read when the person says which', () => {
    expect(reader(HEADER, { regionSystem: 'census_division' })(['Cariboo', '21', 'Mining', '2013', '1', ''], 2)).toMatchObject({ regionCode: '5941' });
  });
});

describe('a tidy file', () => {
  it('in the French manner, with semicolons, decimal commas and a line break in quotes', () => {
    const [header, ...rows] = recordsOf('région;scian;industrie;année;emploi (milliers)\r\n59;21;"Extraction\nminière";2013;"2 308,1"\r\n59;22;Services publics;2013;12,5\r\n');
    const next = reader(header?.record, { decimalMark: 'comma' });
    expect(rows.map(({ record, line }) => next(record, line))).toMatchObject([
      { line: 2, value: 2_308_100, lineTitle: 'Extraction\nminière' }, { line: 4, value: 12_500 },
    ]);
  });

  it('of anything at all never throws', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('59', '21', '2013', '1.5', 'x', '', '__proto__', '31-33', '9'.repeat(400), '[['));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), fc.constantFrom('point' as const, 'comma' as const), (records, decimalMark) => {
      const next = reader(HEADER, { decimalMark });
      for (const [index, record] of records.entries()) {
        const outcome = next(record, index + 2);
        expect(outcome.line).toBe(index + 2);
        if (outcome.kind === 'observation') expect(outcome.value === null || (Number.isFinite(outcome.value) && outcome.value >= 0)).toBe(true);
      }
    }), { numRuns: 300 });
  });
});
