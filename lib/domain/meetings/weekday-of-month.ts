import { addDays } from '../shared/add-days';
import { LAST_OF_MONTH } from './rhythm';

const weekdayOf = (isoDay: string): number => ((new Date(`${isoDay}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/**
 * The n-th weekday of a month, 'YYYY-MM-DD': `nth` 1 to 4, 5 is the last one; `weekday` 1 (Monday) to 7 (Sunday);
 * `month` 'YYYY-MM'. The second Tuesday of November 2026 is 2026-11-10. Throws RangeError when `month` is none.
 */
export function weekdayOfMonth(month: string, nth: number, weekday: number): string {
  const first = `${month}-01`;
  if (nth !== LAST_OF_MONTH) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  const beyond = addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
  return addDays(beyond, -((weekdayOf(beyond) - weekday + 7) % 7));
}
