import { daysBetween } from '../planning/days-between';
import { addDays } from '../shared/add-days';
import { addMonths } from '../shared/add-months';
import type { Rhythm } from './rhythm';
import { weekdayOfMonth } from './weekday-of-month';

/**
 * The first day of a rhythm after `after` ('YYYY-MM-DD'), never before its `startsOn`. By weeks the days are `startsOn`
 * and every `every` weeks from it; by months the n-th weekday of the month of `startsOn` and of every `every`-th month from it.
 * A meeting moved by hand does not move the rhythm.
 */
export function nextOnRhythm({ rhythm, every, nth, weekday, startsOn }: Rhythm, after: string): string {
  if (rhythm === 'weeks' || nth === null || weekday === null) {
    if (after < startsOn) return startsOn;
    const step = 7 * every;
    return addDays(startsOn, (Math.floor(daysBetween(startsOn, after) / step) + 1) * step);
  }
  const month = `${startsOn.slice(0, 7)}-01`;
  for (let count = 0; ; count += every) {
    const day = weekdayOfMonth(addMonths(month, count).slice(0, 7), nth, weekday);
    if (day > after && day >= startsOn) return day;
  }
}
