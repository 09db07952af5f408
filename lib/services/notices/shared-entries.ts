import { notInArray } from 'drizzle-orm';
import { auditEvents, commitments, plannedVisits, redFlags, tasks } from '@/db/schema';
import type { Actor } from '@/lib/auth/permissions';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { dueEntry, type Due } from '@/lib/domain/notices/due-entry';
import { dueWords, entryWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import type { ContactReader } from '@/lib/domain/outreach/contact-reader';
import { mayReadDerived, type DerivedRecord } from '@/lib/domain/outreach/may-read-derived';
import { mayReadFollowUp } from '@/lib/domain/outreach/may-read-follow-up';
import { byTheClock } from '@/lib/domain/planning/by-the-clock';
import { mayReadVisit } from '@/lib/domain/planning/may-read-visit';
import { contactReaderOf } from '../contact-reader-of';
import type { QueryContext } from '../define';
import { remember } from '../remember';
import { stateUntil } from '../state-until';
import { visitRows } from '../visit-rows';
import { daysOfCalendar, MOST_VISITS, visitsOfCalendar, type CalendarAsk } from './calendar-ask';
import { duesOf, MOST_DUES } from './dues-of';
import { guardFacts } from './guard-facts';

/** Reads all that stands in anybody's calendar; each reader is given their own part of it. */
const everything: Actor = { kind: 'job', id: 'feeds', permissions: ['outreach.read', 'sealed.read'] };
/** So many times what one reader is given is kept, so that somebody who may not see some of it is given as many. */
const SPARE = 2;

const agendaState = stateUntil(notInArray(auditEvents.record, ['feed', 'notice', 'outbox', 'session', 'attempt']));

type Row = { entry: CalendarEntry; guard: DerivedRecord; day: string; time: string | null };
type Part = { most: number; whole: boolean; rows: readonly Row[]; sees: (guard: DerivedRecord, reader: ContactReader) => boolean };

const partOfDues = async (ctx: QueryContext, dues: readonly Due[], table: typeof tasks | typeof commitments | typeof redFlags, sees: Part['sees']): Promise<Part> => {
  const guards = await guardFacts(ctx, table, dues.map(({ id }) => id));
  const rows = dues.flatMap((due) => {
    const guard = guards.get(due.id);
    return guard ? [{ entry: dueEntry(due, dueWords), guard, day: due.day, time: null }] : [];
  });
  return { most: MOST_DUES, whole: dues.length < SPARE * MOST_DUES, rows, sees };
};

const load = async (ctx: QueryContext, ask: CalendarAsk): Promise<Part[]> => {
  const all = { ...ctx, actor: everything };
  const visits = await visitRows(all, visitsOfCalendar(all, ask), SPARE * MOST_VISITS);
  const dues = await duesOf(all, { ...daysOfCalendar(ctx.today), ...ask, most: SPARE * MOST_DUES });
  const guards = await guardFacts(all, plannedVisits, visits.map(({ id }) => id));
  const of = (kind: Due['of']) => dues.filter((due) => due.of === kind);
  return [
    {
      most: MOST_VISITS, whole: visits.length < SPARE * MOST_VISITS, sees: mayReadVisit,
      rows: visits.flatMap((visit) => {
        const guard = guards.get(visit.id);
        return guard ? [{ entry: visitEntry(visit, ask.timeZone, entryWords), guard, day: visit.day, time: visit.time }] : [];
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
  for (const { most, whole, rows, sees } of parts) {
    const seen = rows.filter(({ guard }) => sees(guard, reader));
    if (seen.length < most && !whole) return null;
    const given = seen.slice(0, most);
    entries.push(...(sees === mayReadVisit ? given.sort(byTheClock) : given).map(({ entry }) => entry));
  }
  return entries;
};
