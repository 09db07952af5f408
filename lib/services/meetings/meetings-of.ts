import { and, asc, count, eq, inArray, type SQL } from 'drizzle-orm';
import { meetingDecisions, meetings, meetingSeries } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleMeetings } from '../visible-meetings';

/** Meetings the actor may see, by day, with how many decisions each took. */
export const meetingsOf = async (ctx: QueryContext, which: SQL | undefined) => {
  const rows = await ctx.db
    .select({
      id: meetings.id, version: meetings.version, seriesId: meetings.seriesId, day: meetings.day, time: meetings.time, durationMin: meetings.durationMin, place: meetings.place, state: meetings.state,
      sequence: meetings.sequence, confidentiality: meetings.confidentiality, updatedAt: meetings.updatedAt, sample: meetings.sample,
    })
    .from(meetings).innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .where(and(which, visibleMeetings(ctx)))
    .orderBy(asc(meetings.day), asc(meetings.id));
  if (rows.length === 0) return [];
  const decided = await ctx.db.select({ id: meetingDecisions.meetingId, count: count() }).from(meetingDecisions)
    .where(inArray(meetingDecisions.meetingId, rows.map(({ id }) => id))).groupBy(meetingDecisions.meetingId);
  const decisions = new Map(decided.map((row) => [row.id, Number(row.count)]));
  return rows.map((row) => ({ ...row, sample: row.sample ?? false, decisions: decisions.get(row.id) ?? 0 }));
};
export type MeetingLine = Awaited<ReturnType<typeof meetingsOf>>[number];
