import { and, asc, eq, isNull, type SQL } from 'drizzle-orm';
import { activities, meetings, meetingSeries, users } from '@/db/schema';
import type { PlannedMeeting } from '@/lib/domain/meetings/planned-meeting';
import { strictest } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from './define';
import { visibleMeetings } from './visible-meetings';

/** Meetings of the series in use the actor may see, by day and id. */
export const meetingRows = async (ctx: QueryContext, which: SQL | undefined, limit: number): Promise<PlannedMeeting[]> => {
  const rows = await ctx.db
    .select({ meeting: meetings, title: meetingSeries.title, seriesLevel: meetingSeries.confidentiality, ownerId: users.id, ownerName: users.name, contactLevel: activities.confidentiality })
    .from(meetings)
    .innerJoin(meetingSeries, and(eq(meetingSeries.id, meetings.seriesId), isNull(meetingSeries.archivedAt)))
    .innerJoin(users, eq(users.id, meetingSeries.ownerId))
    .leftJoin(activities, eq(activities.id, meetings.activityId))
    .where(and(which, visibleMeetings(ctx)))
    .orderBy(asc(meetings.day), asc(meetings.id))
    .limit(limit);
  return rows.map(({ meeting: { id, day, time, durationMin, place, state, sequence, activityId, confidentiality, sample, updatedAt }, title, seriesLevel, ownerId, ownerName, contactLevel }) => ({
    id, title, day, time, durationMin, place, state, sequence, activityId, sample: sample ?? false, updatedAt, owner: { id: ownerId, name: ownerName },
    confidentiality: strictest([confidentiality, seriesLevel, ...(contactLevel ? [contactLevel] : [])]),
  }));
};
