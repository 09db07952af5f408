import { addDays } from '../../shared/add-days';

const weekday = (isoDay: string): number => new Date(`${isoDay}T00:00:00Z`).getUTCDay();

/** Monday to Friday, unless the day ('YYYY-MM-DD') is among the holidays. */
export const isBusinessDay = (isoDay: string, holidays: ReadonlySet<string>): boolean =>
  weekday(isoDay) !== 0 && weekday(isoDay) !== 6 && !holidays.has(isoDay);

/** The first business day after `isoDay`. */
export const nextBusinessDay = (isoDay: string, holidays: ReadonlySet<string>): string => {
  let day = addDays(isoDay, 1);
  while (!isBusinessDay(day, holidays)) day = addDays(day, 1);
  return day;
};
