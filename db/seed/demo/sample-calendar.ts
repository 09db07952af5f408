import { addDays } from '@/lib/domain/shared/add-days';
import { localDay } from '@/lib/domain/shared/local-day';

const WEEKEND = { friday: { 6: -1, 0: -2 }, monday: { 6: 2, 0: 1 } } as const;

const offWeekend = (day: string, towards: 'friday' | 'monday'): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? addDays(day, WEEKEND[towards][weekday]) : day;
};

/** Turns the counted days of the sample files into days of the calendar, so that the year of outreach ends today. */
export const sampleCalendar = (now: Date) => {
  const today = localDay(now, process.env.LODE_TIME_ZONE ?? 'America/Vancouver');
  const daysAgo = (count: number) => addDays(today, -count);
  return {
    today,
    /** A day as it is written, or that many days ago. */
    day: (given: string | number | undefined): string | null =>
      given === undefined ? null : typeof given === 'number' ? daysAgo(given) : given,
    /** Nobody visits a shop on a Sunday, unless the sample is loaded on one. */
    worked: (ago: number) => (ago < 2 ? daysAgo(ago) : offWeekend(daysAgo(ago), 'friday')),
    due: (inDays: number) => (inDays === 0 ? today : offWeekend(addDays(today, inDays), inDays < 0 ? 'friday' : 'monday')),
    /** The afternoon of a day in British Columbia, never after now. */
    instant: (day: string) => new Date(Math.min(Date.parse(`${day}T23:00:00Z`), now.getTime())),
  };
};

export type SampleCalendar = ReturnType<typeof sampleCalendar>;
