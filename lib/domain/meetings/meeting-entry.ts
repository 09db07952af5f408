import { isGuarded } from '../notices/is-guarded';
import type { CalendarEntry } from '../notices/calendar-entry';
import { instantOfWallTime } from '../shared/instant-of-wall-time';
import type { Confidentiality } from '../shared/confidentiality';
import type { MeetingState } from './meeting-state';

type Meeting = { id: string; sequence: number; updatedAt: Date; day: string; time: string | null; durationMin: number | null; place: string | null; state: MeetingState; confidentiality: Confidentiality };

/** A meeting as an appointment in the calendar of the zone (IANA name); of a guarded one the time alone. */
export const meetingEntry = ({ id, sequence, updatedAt, day, time, durationMin, place, state, confidentiality }: Meeting, title: string, { timeZone, guarded }: { timeZone: string; guarded: string }): CalendarEntry => {
  const when = { uid: `meeting-${id}@lode`, sequence, changedAt: updatedAt, day, durationMin, cancelled: state === 'cancelled', at: time === null ? null : instantOfWallTime(day, time, timeZone) };
  return isGuarded(confidentiality) ? { ...when, title: guarded, place: null, note: null, path: null } : { ...when, title, place, note: null, path: `/meetings/${id}` };
};
