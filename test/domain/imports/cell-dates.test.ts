import { describe, expect, it } from 'vitest';
import { dateFormat } from '@/lib/domain/imports/date-format';
import { datesOfRow, type DatedCell } from '@/lib/domain/imports/dates-of-row';
import { parseYear } from '@/lib/domain/imports/parse-year';
import { serialDate } from '@/lib/domain/imports/serial-date';

describe('a day kept as a number', () => {
  it('is the day a spreadsheet program shows, in both systems', () => {
    expect([serialDate(43_466), serialDate(43_466.75), serialDate(61), serialDate(42_004, true)]).toEqual(['2019-01-01', '2019-01-01', '1900-03-01', '2019-01-01']);
  });
  it('is none before the calendar of the program is sure, and none beyond its end', () => {
    expect([serialDate(59), serialDate(Number.NaN), serialDate(9e9)]).toEqual([null, null, null]);
  });
});

describe('a number format', () => {
  it.each([
    ['yyyy', 'year'], ['yyyy;@', 'year'], ['[$-409]yyyy', 'year'], ['yyyy-mm-dd', 'date'], ['mmm yy', 'date'], ['d. mmmm yyyy', 'date'], ['mmm', 'date'],
    ['#,##0', null], ['0.0 "years"', null], ['h:mm', null], ['mm:ss', null], ['General', null], ['0.00E+00', null],
  ])('%s shows: %s', (code, shown) => expect(dateFormat(164, code)).toBe(shown));
  it('of the programs is known by its number', () => expect([14, 17, 22, 0, 2, 20, 46].map((id) => dateFormat(id, undefined))).toEqual(['date', 'date', 'date', null, null, null, null]));
});

describe('the dates of a row', () => {
  const cell = (column: number, date: string, format: DatedCell['format'] = 'date') => ({ column, date, format });
  const said = (...cells: DatedCell[]) => [...datesOfRow(cells).values()];
  it('are years where they all stand for the same day of different years, or show a year alone', () => {
    expect(said(cell(1, '2019-01-01'), cell(2, '2020-01-01'))).toEqual(['2019', '2020']);
    expect(said(cell(1, '2019-12-31'), cell(2, '2020-12-31'))).toEqual(['2019', '2020']);
    expect(said(cell(1, '2019-07-01', 'year'))).toEqual(['2019']);
  });
  it('stay days in the row of a list, where a role began and ended on the first of May', () => {
    expect([...datesOfRow([cell(1, '2019-05-01'), cell(2, '2020-05-01')], 'list').values()]).toEqual(['2019-05-01', '2020-05-01']);
  });
  it('stay dates where they are months, quarters or one day alone: January is no year', () => {
    const months = said(cell(1, '2019-01-01'), cell(2, '2019-02-01'));
    expect(months).toEqual(['2019-01-01', '2019-02-01']);
    expect(said(cell(1, '2019-01-01'))).toEqual(['2019-01-01']);
    expect(parseYear(months[0] ?? '', 2026)).toEqual({ ok: false, reason: 'not-annual' });
  });
});

describe('a part of a year', () => {
  it.each(['2019Q1', '2019 Q1', 'Q1 2019', 'T3 2019', '2019-Q1', '2019M05', 'May 2019', 'mai 2019', 'Sept. 2019'])('%s is no annual figure', (text) =>
    expect(parseYear(text, 2026)).toEqual({ ok: false, reason: 'not-annual' }));
});
