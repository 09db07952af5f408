import { localDay } from '../../shared/local-day';
import type { Clock } from '../clock';
import { atLocalHour } from './at-local-hour';
import { isBusinessDay, nextBusinessDay } from './business-day';

const HOUR = 3_600_000;
/** A business day runs from nine to five on the clocks of the place. */
export const OPENS = 9;
export const CLOSES = 17;

export type WorkingWeek = { timeZone: string; holidays: ReadonlySet<string> };

const afterBusinessHours = (openedAt: Date, hours: number, { timeZone, holidays }: WorkingWeek): Date => {
  let left = hours * HOUR;
  let day = localDay(openedAt, timeZone);
  if (!isBusinessDay(day, holidays)) day = nextBusinessDay(day, holidays);
  for (;;) {
    const from = Math.max(openedAt.getTime(), atLocalHour(day, OPENS, timeZone).getTime());
    const to = atLocalHour(day, CLOSES, timeZone).getTime();
    if (from + left <= to) return new Date(from + left);
    left -= Math.max(0, to - from);
    day = nextBusinessDay(day, holidays);
  }
};

/**
 * When a red flag is due: opened + clock (domain rule 12). `hours` run day and night, so that 48 hours over a change of
 * clocks are 48 hours. `business_hours` run from 9 to 17 local time on business days. `business_days` end at 17 local
 * time of the so many-th business day after the day it was opened. Business days are Monday to Friday without the
 * holidays ('YYYY-MM-DD') passed in, which must reach as far as the clock does. The clock's amount is at least 1.
 */
export const dueAt = (openedAt: Date, { amount, unit }: Clock, week: WorkingWeek): Date => {
  if (unit === 'hours') return new Date(openedAt.getTime() + amount * HOUR);
  if (unit === 'business_hours') return afterBusinessHours(openedAt, amount, week);
  let day = localDay(openedAt, week.timeZone);
  for (let count = 0; count < amount; count += 1) day = nextBusinessDay(day, week.holidays);
  return atLocalHour(day, CLOSES, week.timeZone);
};
