import { eq, inArray } from 'drizzle-orm';
import { activities, meetings, meetingSeries } from '@/db/schema';
import type { MeetingGuard } from '@/lib/domain/meetings/may-read-meeting';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';
import { IDS, readersOf } from './readers-of-contacts';

/** What decides who may see each of these meetings: their series, their own level and maker, and the contact they became. */
export const meetingGuards = async (ctx: QueryContext, ids: readonly string[]): Promise<ReadonlyMap<string, MeetingGuard>> => {
  const rows = [];
  for (const some of chunks(ids, IDS)) {
    rows.push(...await ctx.db
      .select({
        id: meetings.id, confidentiality: meetings.confidentiality, createdBy: meetings.createdBy, activityId: meetings.activityId,
        series: { confidentiality: meetingSeries.confidentiality, createdBy: meetingSeries.createdBy, ownerId: meetingSeries.ownerId },
        level: activities.confidentiality, authorId: activities.authorId,
      })
      .from(meetings).innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId)).leftJoin(activities, eq(activities.id, meetings.activityId))
      .where(inArray(meetings.id, some)));
  }
  const readers = await readersOf(ctx, rows.flatMap(({ activityId, level }) => (activityId !== null && level === 'restricted' ? [activityId] : [])));
  return new Map(rows.map(({ id, confidentiality, createdBy, series, activityId, level, authorId }) => [id, {
    confidentiality, createdBy, series,
    contact: activityId === null || level === null || authorId === null ? null : { confidentiality: level, authorId, readerIds: readers.get(activityId) ?? [] },
  }]));
};
