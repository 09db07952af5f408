import { day } from './day';

/** A day as read on another day: the year is named only when it differs. */
export function dayBeside(isoDay: string, today: string): string {
  return day(isoDay, isoDay.slice(0, 4) === today.slice(0, 4) ? 'short' : 'year');
}
