import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { activities, participations, topics } from '@/db/schema';
import type { IssueType } from '@/lib/domain/outreach/topic';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

/** As far back as a visitor reads: the latest so many topics. */
const MOST = 200;

/** When an organization was last met, and what was talked about, in contacts the actor may read. */
export const talkedAbout = async (ctx: QueryContext, organizationId: string): Promise<{ lastContactOn: string | null; issues: IssueType[] }> => {
  const met = and(
    eq(participations.organizationId, organizationId), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'),
    isNull(activities.archivedAt), visibleActivities(ctx),
  );
  const latest = [desc(participations.occurredOn), desc(participations.activityId)];
  const [[last], said] = await Promise.all([
    ctx.db.select({ on: participations.occurredOn }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
      .where(met).orderBy(...latest).limit(1),
    ctx.db.select({ issue: topics.issueType }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
      .innerJoin(topics, eq(topics.activityId, participations.activityId))
      .where(and(met, isNotNull(topics.issueType))).orderBy(...latest).limit(MOST),
  ]);
  return { lastContactOn: last?.on ?? null, issues: [...new Set(said.flatMap(({ issue }) => issue ?? []))] };
};
