import { calendar } from '../en/calendar';
import { dayBeside } from './day-beside';
import { isoDayParts } from './iso-day-parts';

export interface DueDay {
  text: string;
  /** Late is bad, today is warn, later is flat. */
  tone: 'bad' | 'warn' | 'flat';
}

/** A due day as a tag: '5 days late', 'today', 'Wed 26' within six days, else '16 Dec'. */
export function dueDay(isoDay: string, today: string): DueDay {
  const due = isoDayParts(isoDay);
  const now = isoDayParts(today);
  if (!due || !now) return { text: isoDay, tone: 'flat' };
  const days = due.serial - now.serial;
  if (days < 0) return { text: calendar.daysLate(-days), tone: 'bad' };
  if (days === 0) return { text: calendar.today, tone: 'warn' };
  if (days <= 6) return { text: `${calendar.weekdays[due.weekday]} ${due.day}`, tone: 'flat' };
  return { text: dayBeside(isoDay, today), tone: 'flat' };
}
