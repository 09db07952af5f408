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
  const { regions, industries, figures: { rows, runs, from, region, industry, year, value } } = table.result();
  const ofRun = (run: number) => Array.from(value.subarray(from[run], run + 1 < runs ? from[run + 1] : rows), (figure, at) =>
    [regions[region[run] ?? 0], industries[industry[run] ?? 0], (year[run] ?? 0) + at, figure]);
  return { fault, runs, rows: Array.from({ length: runs }, (_, run) => ofRun(run)).flat() };
};

describe('the reader of plain tables', () => {
  it('puts rows into columns, whatever ends its lines', () => {
    const rows = [['R1', '21', 2020, 5], ['R1', '21', 2021, 6.5], ['Québec', '31-33', 2020, Number.NaN]];
    expect(read('R1,21,2020,5\nR1,21,2021,6.5\nQuébec,31-33,2020,\n')).toMatchObject({ fault: null, rows });
    expect(read('R1,21,2020,5\r\nR1,21,2021,6.5\r\n\r\nQuébec,31-33,2020,')).toMatchObject({ fault: null, rows });
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
      expect(read(text, size)).toMatchObject({ fault: null, rows: rows.map(({ region, industry, year, value }) => [region, industry, year, Number(value)]) });
    }));
  });

  it('keeps the years of one series that follow one another as one run', () => {
    expect(read('R1,21,2019,4\nR1,21,2020,5\nR1,21,2021,6\nR1,21,2023,7\nR1,22,2024,8\nR2,22,2025,9\nR2,22,2025,9\n').runs).toBe(5);
  });

  it('reads a row that begins as the one before and goes on otherwise', () => {
    const rows = [['R1', '2', 2020, 5], ['R1', '21', 2020, 5], ['R1', '21', 2020, 55], ['R12', '1', 2020, 55], ['R1', '21', 2020, 5]];
    expect(read(`${rows.map((row) => row.join()).join('\r\n\n')}\n`)).toMatchObject({ fault: null, rows });
  });

  it('keeps nothing of a piece that is written over', () => {
    const reader = numericTable(4, PLACES);
    const piece = Buffer.alloc(8);
    for (const text of ['R1,21,20', '20,5\nR1,', '22,2020,', '6\nR2,21,', '2020,7\n ']) reader.see(piece.subarray(0, piece.write(text)));
    expect(reader.result()).toMatchObject({ regions: ['R1', 'R2'], industries: ['21', '22'], figures: { rows: 3 } });
    expect(reader.result().figures.value.subarray(0, 3)).toEqual(Float64Array.of(5, 6, 7));
  });

  it('holds more rows than it was made for', () => {
    const text = Array.from({ length: 70_000 }, (_, at) => `R${at % 7},21,2020,${at}\n`).join('');
    const { rows } = read(text);
    expect([rows.length, rows[69_999]]).toEqual([70_000, ['R6', '21', 2020, 69_999]]);
  });
});
