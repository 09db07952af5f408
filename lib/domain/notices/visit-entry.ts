import type { PlannedVisit } from '../planning/planned-visit';
import { asksForRest } from '../planning/asks-for-rest';
import { visitTitle } from '../planning/visit-title';
import { instantOfWallTime } from '../shared/instant-of-wall-time';
import type { CalendarEntry } from './calendar-entry';
import { isGuarded } from './is-guarded';

type Words = { guarded: string; resting: string; left: (title: string) => string; kind: (visit: PlannedVisit) => string; more: (count: number) => string };

const people = ({ organizations, people: named }: PlannedVisit) => (organizations.length > 0 ? named.map(({ name }) => name).join(', ') : '');

/**
 * A planned visit as an appointment in the calendar of the zone (IANA name); of a guarded one the time alone. Where anybody to
 * be visited asked not to be contacted since, the calendar says that in place of where they are and what was noted.
 */
export const visitEntry = (visit: PlannedVisit, timeZone: string, words: Words): CalendarEntry => {
  const { id, sequence, updatedAt, day, time, durationMin, place, note, state } = visit;
  const when = {
    uid: `visit-${id}@lode`, sequence, changedAt: updatedAt, day, durationMin, cancelled: state === 'cancelled',
    at: time === null ? null : instantOfWallTime(day, time, timeZone),
  };
  if (isGuarded(visit.confidentiality)) return { ...when, title: words.guarded, place: null, note: null, path: null };
  const title = `${words.kind(visit)}: ${visitTitle(visit, words.more)}`;
  if (asksForRest(visit)) return { ...when, title: words.left(title), place: null, note: words.resting, path: `/plan/${id}` };
  return { ...when, title, place, note: [people(visit), note].filter(Boolean).join('\n') || null, path: `/plan/${id}` };
};
