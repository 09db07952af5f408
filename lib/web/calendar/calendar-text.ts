import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { addDays } from '@/lib/domain/shared/add-days';

const USUAL_MINUTES = 60;

const midnight = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

/** A calendar (RFC 5545) of appointments; times are instants in UTC, so that no client has to know our zone's rules. */
export const calendarText = (name: string, entries: readonly CalendarEntry[], origin: string): string => {
  const calendar = ical({ name, prodId: { company: 'Lode', product: 'Lode', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });
  for (const { uid, sequence, changedAt, day, at, durationMin, title, place, note, path, cancelled } of entries) {
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
  }
  return calendar.toString();
};
