import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { emptyCalendar, eventText } from './event-text';

/** A calendar (RFC 5545) of appointments; times are instants in UTC, so that no client has to know our zone's rules. */
export const calendarText = (name: string, entries: readonly CalendarEntry[], origin: string): string => {
  const empty = emptyCalendar(name).toString();
  const end = empty.lastIndexOf('END:VCALENDAR');
  return `${empty.slice(0, end)}${entries.map((entry) => eventText(entry, origin)).join('')}${empty.slice(end)}`;
};
