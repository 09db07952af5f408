import { addDays } from './add-days';

/**
 * The same day of the month `count` months after `isoDay` ('YYYY-MM-DD'); a negative count goes back. Where that
 * month is shorter, its last day: 31 January and one month is 28 (or 29) February.
 * Throws RangeError when `isoDay` is not a day.
 */
export const addMonths = (isoDay: string, count: number): string => {
  const [year, month, day] = addDays(isoDay, 0).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
};
