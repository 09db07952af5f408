import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { addDays } from '@/lib/domain/shared/add-days';

const USUAL_MINUTES = 60;
const MOST_KEPT = 10_000;

const midnight = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

export const emptyCalendar = (name?: string) =>
  ical({ ...(name !== undefined && { name }), prodId: { company: 'Lode', product: 'Lode', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });

const written = ({ uid, sequence, changedAt, day, at, durationMin, title, place, note, path, cancelled }: CalendarEntry, origin: string): string => {
  const calendar = emptyCalendar();
  calendar.createEvent({
    id: uid, sequence, stamp: changedAt, lastModified: changedAt, summary: title,
    ...(at
      ? { start: at, end: new Date(at.getTime() + (durationMin ?? USUAL_MINUTES) * 60_000) }
      : { start: midnight(day), end: midnight(addDays(day, 1)), allDay: true, timezone: 'UTC' }),
    ...(place && { location: place }),
    ...(note && { description: note }),
    ...(path && { url: new URL(path, origin).href }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  const whole = calendar.toString();
  return whole.slice(whole.indexOf('\r\nBEGIN:VEVENT\r\n') + 2, whole.lastIndexOf('END:VCALENDAR'));
};

const kept = new Map<string, string>();
/** By the appointment itself, where it is handed on as it is: a thousand of them need no key. */
const keptByEntry = new WeakMap<CalendarEntry, { origin: string; text: string }>();

const textOf = (entry: CalendarEntry, origin: string): string => {
  const key = JSON.stringify([origin, entry]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const text = written(entry, origin);
  kept.set(key, text);
  return text;
};

/** One appointment as it stands in a calendar. Written once for all who may read it: a team's calendars are mostly the same appointments, asked for every hour. */
export const eventText = (entry: CalendarEntry, origin: string): string => {
  const known = keptByEntry.get(entry);
  if (known?.origin === origin) return known.text;
  const text = textOf(entry, origin);
  keptByEntry.set(entry, { origin, text });
  return text;
};
