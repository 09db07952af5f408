import type { DateFormat } from './date-format';

export type DatedCell = { readonly column: number; readonly date: string; readonly format: DateFormat };

const monthAndDay = ({ date }: DatedCell) => date.slice(4);

/**
 * What the date cells of a row say. A year where the sheet shows a year alone, and in a row of several different years that all stand for
 * the same day of the year (a heading 2019-01-01, 2020-01-01). Else the date as it is: a month or a quarter is no year, and January
 * must not be taken for one. In a row of a list (`of`) days of one month and day are days: nobody puts years above firms.
 */
export function datesOfRow(cells: readonly DatedCell[], of: 'table' | 'list' = 'table'): ReadonlyMap<number, string> {
  const [first] = cells;
  const years = new Set(cells.map(({ date }) => date.slice(0, 4)));
  const annual = of === 'table' && first !== undefined && cells.length > 1 && years.size === cells.length && cells.every((cell) => monthAndDay(cell) === monthAndDay(first));
  return new Map(cells.map(({ column, date, format }) => [column, annual || format === 'year' ? date.slice(0, 4) : date]));
}
