import { and, eq, inArray, isNull } from 'drizzle-orm';
import { meetings, meetingSeries, searchEntries } from '@/db/schema';
import { visibleMeetings, visibleSeries } from '../visible-meetings';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries, type Shown } from './group-of-entries';

/** Series of meetings by their titles, and meetings by what stood on the agenda or was decided. */
export const meetingsFound: FindGroup = async (ctx, sought) => {
  const { db } = ctx;
  const series = await entriesHolding(db, 'series', sought,
    db.select({ id: meetingSeries.id }).from(meetingSeries).where(and(eq(meetingSeries.id, searchEntries.recordId), isNull(meetingSeries.archivedAt), visibleSeries(ctx))));
  const held = await entriesHolding(db, 'meeting', sought,
    db.select({ id: meetings.id }).from(meetings).innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
      .where(and(eq(meetings.id, searchEntries.recordId), isNull(meetingSeries.archivedAt), visibleMeetings(ctx))));
  const shown = new Map<string, Shown>();
  if (series.length > 0) {
    const rows = await db.select({ id: meetingSeries.id, label: meetingSeries.title, level: meetingSeries.confidentiality, day: meetingSeries.startsOn, place: meetingSeries.place })
      .from(meetingSeries).where(inArray(meetingSeries.id, series.map(({ id }) => id)));
    for (const { id, place, ...row } of rows) shown.set(id, { ...row, hint: place, at: 'series' });
  }
  if (held.length > 0) {
    const rows = await db.select({ id: meetings.id, label: meetingSeries.title, level: meetings.confidentiality, day: meetings.day }).from(meetings)
      .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId)).where(inArray(meetings.id, held.map(({ id }) => id)));
    for (const { id, ...row } of rows) shown.set(id, { ...row, hint: row.day });
  }
  return groupOfEntries('meeting', sought, [...series, ...held], shown);
};
