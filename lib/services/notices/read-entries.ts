import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { meetingEntry } from '@/lib/domain/meetings/meeting-entry';
import { dueEntry } from '@/lib/domain/notices/due-entry';
import { dueWords, entryWords, meetingWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import type { QueryContext } from '../define';
import { meetingRows } from '../meeting-rows';
import { visitList } from '../visit-list';
import { daysOfCalendar, meetingsOfCalendar, MOST_MEETINGS, MOST_VISITS, visitsOfCalendar, type CalendarAsk } from './calendar-ask';
import { duesOf } from './dues-of';

/** The appointments of a calendar, read for one reader alone. */
export const readEntries = async (ctx: QueryContext, ask: CalendarAsk): Promise<CalendarEntry[]> => {
  const [visits, meetings, dues] = await Promise.all([
    visitList(ctx, visitsOfCalendar(ctx, ask), MOST_VISITS), meetingRows(ctx, meetingsOfCalendar(ctx, ask), MOST_MEETINGS), duesOf(ctx, { ...daysOfCalendar(ctx.today), ...ask }),
  ]);
  return [
    ...visits.map((visit) => visitEntry(visit, ask.timeZone, entryWords)), ...meetings.map((meeting) => meetingEntry(meeting, meeting.title, { timeZone: ask.timeZone, ...meetingWords })),
    ...dues.map((due) => dueEntry(due, dueWords)),
  ];
};
