import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { activities, meetings, meetingSeries, participations } from '@/db/schema';
import { markOf, type HeldMeeting } from '@/lib/domain/meetings/attendance-record';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';
import { visibleMeetings } from './visible-meetings';

export type HeldMeetingOf = HeldMeeting & { id: string; seriesId: string; subclusterCode: string };

/**
 * The meetings of a cluster's forming clusters that were held and that the actor may read, the latest first, each with the mark
 * of every organization. A contact that is archived rests, and its meeting with it; a series that is archived still counts.
 */
export const heldMeetings = async (ctx: QueryContext, clusterCode: string): Promise<HeldMeetingOf[]> => {
  const held = await ctx.db
    .select({ id: meetings.id, seriesId: meetings.seriesId, day: activities.occurredOn, subclusterCode: meetingSeries.subclusterCode, activityId: activities.id })
    .from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
    .innerJoin(activities, eq(activities.id, meetings.activityId))
    .where(and(eq(meetingSeries.clusterCode, clusterCode), eq(meetings.state, 'held'), isNull(activities.archivedAt), visibleMeetings(ctx)));
  if (held.length === 0) return [];
  const taking = await ctx.db
    .select({ activityId: participations.activityId, organizationId: participations.organizationId, attendance: participations.attendance })
    .from(participations)
    .where(and(inArray(participations.activityId, held.map(({ activityId }) => activityId)), isNotNull(participations.organizationId)));
  const marks = groupBy(taking, ({ activityId }) => activityId);
  return held
    .map(({ activityId, ...meeting }) => {
      const own = groupBy(marks.get(activityId) ?? [], ({ organizationId }) => organizationId ?? '');
      return { ...meeting, marks: new Map([...own].flatMap(([id, rows]) => {
        const mark = markOf(rows.map(({ attendance }) => attendance));
        return mark === null ? [] : [[id, mark] as const];
      })) };
    })
    .sort((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
};
