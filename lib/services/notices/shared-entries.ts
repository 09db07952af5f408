import { notInArray } from 'drizzle-orm';
import { auditEvents, commitments, plannedVisits, redFlags, tasks } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import { mayReadMeeting } from '@/lib/domain/meetings/may-read-meeting';
import { meetingEntry } from '@/lib/domain/meetings/meeting-entry';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { dueEntry, type Due } from '@/lib/domain/notices/due-entry';
import { dueWords, entryWords, meetingWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import type { ContactReader } from '@/lib/domain/outreach/contact-reader';
import { mayReadDerived } from '@/lib/domain/outreach/may-read-derived';
import { mayReadFollowUp } from '@/lib/domain/outreach/may-read-follow-up';
import { byTheClock } from '@/lib/domain/planning/by-the-clock';
import { mayReadVisit } from '@/lib/domain/planning/may-read-visit';
import { contactReaderOf } from '../contact-reader-of';
import type { QueryContext } from '../define';
import { meetingRows } from '../meeting-rows';
import { remember } from '../remember';
import { stateUntil } from '../state-until';
import { visitRows } from '../visit-rows';
import { daysOfCalendar, meetingsOfCalendar, MOST_MEETINGS, MOST_VISITS, visitsOfCalendar, type CalendarAsk } from './calendar-ask';
import { duesOf, MOST_DUES } from './dues-of';
import { guardFacts } from './guard-facts';
import { meetingGuards } from './meeting-guards';

/** Reads all that stands in anybody's calendar; each reader is given their own part of it. */
const everything: Actor = { kind: 'job', id: 'feeds', permissions: ['outreach.read', 'sealed.read'] };
/** So many times what one reader is given is kept, so that somebody who may not see some of it is given as many. */
const SPARE = 2;

const agendaState = stateUntil(notInArray(auditEvents.record, ['feed', 'notice', 'outbox', 'session', 'attempt']));

type Row = { entry: CalendarEntry; seen: (reader: ContactReader) => boolean; day: string; time: string | null };
type Part = { most: number; whole: boolean; rows: readonly Row[]; clocked?: boolean };

const partOfDues = async (ctx: QueryContext, dues: readonly Due[], table: typeof tasks | typeof commitments | typeof redFlags, sees: typeof mayReadDerived): Promise<Part> => {
  const guards = await guardFacts(ctx, table, dues.map(({ id }) => id));
  const rows = dues.flatMap((due) => {
    const guard = guards.get(due.id);
    return guard ? [{ entry: dueEntry(due, dueWords), seen: (reader: ContactReader) => sees(guard, reader), day: due.day, time: null }] : [];
  });
  return { most: MOST_DUES, whole: dues.length < SPARE * MOST_DUES, rows };
};

const load = async (ctx: QueryContext, ask: CalendarAsk): Promise<Part[]> => {
  const all = { ...ctx, actor: everything };
  const visits = await visitRows(all, visitsOfCalendar(all, ask), SPARE * MOST_VISITS);
  const meetings = await meetingRows(all, meetingsOfCalendar(all, ask), SPARE * MOST_MEETINGS);
  const dues = await duesOf(all, { ...daysOfCalendar(ctx.today), ...ask, most: SPARE * MOST_DUES });
  const guards = await guardFacts(all, plannedVisits, visits.map(({ id }) => id));
  const meetingGuardsOf = await meetingGuards(all, meetings.map(({ id }) => id));
  const of = (kind: Due['of']) => dues.filter((due) => due.of === kind);
  return [
    {
      most: MOST_VISITS, whole: visits.length < SPARE * MOST_VISITS, clocked: true,
      rows: visits.flatMap((visit) => {
        const guard = guards.get(visit.id);
        return guard ? [{ entry: visitEntry(visit, ask.timeZone, entryWords), seen: (reader: ContactReader) => mayReadVisit(guard, reader), day: visit.day, time: visit.time }] : [];
      }),
    },
    {
      most: MOST_MEETINGS, whole: meetings.length < SPARE * MOST_MEETINGS,
      rows: meetings.flatMap((meeting) => {
        const guard = meetingGuardsOf.get(meeting.id);
        const entry = meetingEntry(meeting, meeting.title, { timeZone: ask.timeZone, ...meetingWords });
        return guard ? [{ entry, seen: (reader: ContactReader) => mayReadMeeting(guard, reader), day: meeting.day, time: meeting.time }] : [];
      }),
    },
    await partOfDues(all, of('follow-up'), tasks, mayReadFollowUp),
    await partOfDues(all, of('commitment'), commitments, mayReadDerived),
    await partOfDues(all, of('red-flag'), redFlags, mayReadDerived),
  ];
};

/**
 * The appointments of a calendar that many read, as readEntries would find them for this reader: the same rows, read and written
 * once for all until something changes. Null where so much is hidden from the reader that more must be read than is kept.
 */
export const sharedEntries = async (ctx: QueryContext, ask: CalendarAsk): Promise<CalendarEntry[] | null> => {
  const parts = await remember(await agendaState(ctx.db), JSON.stringify([ctx.today, ask]), () => load(ctx, ask), 8);
  const reader = contactReaderOf(ctx.actor);
  const entries: CalendarEntry[] = [];
  for (const { most, whole, rows, clocked } of parts) {
    const seen = rows.filter((row) => row.seen(reader));
    if (seen.length < most && !whole) return null;
    const given = seen.slice(0, most);
    entries.push(...(clocked ? given.sort(byTheClock) : given).map(({ entry }) => entry));
  }
  return entries;
};
