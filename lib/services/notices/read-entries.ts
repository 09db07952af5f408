import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { dueEntry } from '@/lib/domain/notices/due-entry';
import { dueWords, entryWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import type { QueryContext } from '../define';
import { visitList } from '../visit-list';
import { daysOfCalendar, MOST_VISITS, visitsOfCalendar, type CalendarAsk } from './calendar-ask';
import { duesOf } from './dues-of';

/** The appointments of a calendar, read for one reader alone. */
export const readEntries = async (ctx: QueryContext, ask: CalendarAsk): Promise<CalendarEntry[]> => {
  const [visits, dues] = await Promise.all([visitList(ctx, visitsOfCalendar(ctx, ask), MOST_VISITS), duesOf(ctx, { ...daysOfCalendar(ctx.today), ...ask })]);
  return [...visits.map((visit) => visitEntry(visit, ask.timeZone, entryWords)), ...dues.map((due) => dueEntry(due, dueWords))];
};
