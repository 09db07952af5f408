import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericTable } from '@/lib/domain/imports/numeric-table';

const PLACES = { region: 0, industry: 1, year: 2, value: 3 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const read = (text: string, size = 1 << 16, delimiter = ',') => {
  const table = numericTable(4, PLACES, delimiter);
  const bytes = bytesOf(text);
  let fault = null;
  for (let at = 0; at < bytes.length && fault === null; at += size) fault = table.see(bytes.subarray(at, at + size));
  fault ??= table.end();
  const { regions, industries, region, industry, year, value, rows } = table.result();
  return { fault, rows: Array.from({ length: rows }, (_, at) => [regions[region[at] ?? 0], industries[industry[at] ?? 0], year[at], value[at]]) };
};

describe('the reader of plain tables', () => {
  it('puts rows into columns, whatever ends its lines', () => {
    const rows = [['R1', '21', 2020, 5], ['R1', '21', 2021, 6.5], ['Québec', '31-33', 2020, Number.NaN]];
    expect(read('R1,21,2020,5\nR1,21,2021,6.5\nQuébec,31-33,2020,\n')).toEqual({ fault: null, rows });
    expect(read('R1,21,2020,5\r\nR1,21,2021,6.5\r\n\r\nQuébec,31-33,2020,')).toEqual({ fault: null, rows });
    expect(read('R1;21;2020;5\n', 3, ';').rows).toEqual([['R1', '21', 2020, 5]]);
  });

  it.each([
    ['a quotation mark', 'R1,21,2020,5\n"R1",21,2021,6\n', { line: 3, reason: 'quoted' }],
    ['a cell too few', 'R1,21,2020,5\nR1,21,2021\n', { line: 3, reason: 'ragged-row' }],
    ['a cell too many', 'R1,21,2020,5,9\n', { line: 2, reason: 'ragged-row' }],
    ['a mark in place of a figure', 'R1,21,2020,x\n', { line: 2, reason: 'not-a-number' }],
    ['a negative figure', 'R1,21,2020,-5\n', { line: 2, reason: 'not-a-number' }],
    ['more digits than a number holds', 'R1,21,2020,1234567890123456\n', { line: 2, reason: 'not-a-number' }],
    ['a month', 'R1,21,2020-05,1\n', { line: 2, reason: 'not-a-number' }],
    ['no year', 'R1,21,,1\n', { line: 2, reason: 'not-a-number' }],
  ])('hands over at %s, with the line', (_, text, fault) => expect(read(text).fault).toEqual(fault));

  it('reads the same in pieces of any size, and every figure as Number does', () => {
    const row = fc.record({
      region: fc.stringMatching(/^[A-Za-zé]{1,6}$/), industry: fc.stringMatching(/^\d{2,6}$/), year: fc.integer({ min: 1900, max: 2100 }),
      value: fc.oneof(fc.nat().map(String), fc.tuple(fc.nat(99_999), fc.stringMatching(/^\d{1,6}$/)).map(([whole, part]) => `${whole}.${part}`)),
    });
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (rows, size) => {
      const text = rows.map(({ region, industry, year, value }) => `${region},${industry},${year},${value}\n`).join('');
      expect(read(text, size)).toEqual({ fault: null, rows: rows.map(({ region, industry, year, value }) => [region, industry, year, Number(value)]) });
    }));
  });

  it('holds more rows than it was made for', () => {
    const text = Array.from({ length: 70_000 }, (_, at) => `R${at % 7},21,2020,${at}\n`).join('');
    const { rows } = read(text);
    expect([rows.length, rows[69_999]]).toEqual([70_000, ['R6', '21', 2020, 69_999]]);
  });
});
