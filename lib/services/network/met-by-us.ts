import { and, eq, inArray, isNull, max, ne, or } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { ChannelTie } from '@/lib/domain/network/channel';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

const AT_ONCE = 500;

/** When we last met each of these, by the contacts the actor may read, as ties of our own node. */
export const metByUs = async (ctx: QueryContext, us: string, ids: readonly string[]): Promise<ChannelTie[]> => {
  const ties: ChannelTie[] = [];
  for (const some of chunks(ids, AT_ONCE)) {
    const rows = await ctx.db.select({ personId: participations.personId, organizationId: participations.organizationId, lastOn: max(participations.occurredOn) }).from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        or(inArray(participations.personId, [...some]), and(isNull(participations.personId), inArray(participations.organizationId, [...some]))),
        eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx),
      ))
      .groupBy(participations.personId, participations.organizationId);
    ties.push(...rows.map((row): ChannelTie => ({ from: us, to: row.personId ?? row.organizationId ?? '', channel: 'meeting', level: null, lastOn: row.lastOn, what: 'met' })));
  }
  return ties;
};
