/** What a cell's number format makes of its number: a year alone, a date, or nothing of the calendar. */
export type DateFormat = 'year' | 'date';

// Formats every spreadsheet program knows by number; 18 to 21 and 45 to 47 are times of day.
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [[14, 17], [22, 22], [27, 36], [50, 58]];
const NO_PLACEHOLDER = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * Reads a number format of a workbook by its number and, where it is of the workbook's own making, its code: 'yyyy' is a year, 'yyyy-mm-dd'
 * and 'mmm yy' are dates, '#,##0', 'h:mm' and '0.0 "years"' are neither (null).
 * Source: ECMA-376 part 1, 18.8.30 (numFmt).
 */
export function dateFormat(id: number, code: string | undefined): DateFormat | null {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to) ? 'date' : null;
  const [first = ''] = code.replace(NO_PLACEHOLDER, '').toLowerCase().split(';');
  if (/[#0]/.test(first) || /general/.test(first)) return null;
  const [year, month, day, time] = [/y|e/, /m/, /d/, /[hs]/].map((part) => part.test(first));
  if (year) return month || day ? 'date' : 'year';
  return day || (month && !time) ? 'date' : null;
}
