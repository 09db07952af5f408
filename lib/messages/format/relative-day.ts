import { calendar } from '../en/calendar';
import { isoDayParts } from './iso-day-parts';

/**
 * How far a day lies from today: 'today', 'yesterday', '12 days ago', 'in 3 days', '5 months ago', '2 years ago'.
 * Days up to 60, months of 30.44 days up to 23, then whole years. Text that is not a day is shown as it came.
 */
export function relativeDay(isoDay: string, today: string): string {
  const then = isoDayParts(isoDay);
  const now = isoDayParts(today);
  if (!then || !now) return isoDay;
  const days = then.serial - now.serial;
  if (days === 0) return calendar.today;
  if (days === -1) return calendar.yesterday;
  if (days === 1) return calendar.tomorrow;
  const distance = Math.abs(days);
  if (distance <= 60) return days < 0 ? calendar.daysAgo(distance) : calendar.inDays(distance);
  const months = Math.round(distance / 30.44);
  if (months < 24) return days < 0 ? calendar.monthsAgo(months) : calendar.inMonths(months);
  const years = Math.floor(distance / 365.25);
  return days < 0 ? calendar.yearsAgo(years) : calendar.inYears(years);
}
