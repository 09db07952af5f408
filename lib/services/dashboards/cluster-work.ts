import { and, eq, gte, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { activities, assessments, formingMembers, initiativeMilestones, initiatives, introductions, meetings, meetingSeries } from '@/db/schema';
import { counted } from '@/lib/domain/dashboards/counted';
import { heldAtEnds } from '@/lib/domain/dashboards/held-at-ends';
import { inTime } from '@/lib/domain/dashboards/in-time';
import type { MeasureOf } from '@/lib/domain/dashboards/measure';
import { countedLately } from '@/lib/domain/dashboards/met-lately';
import { sharePoint, type Point } from '@/lib/domain/dashboards/point';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';
import { addMonths } from '@/lib/domain/shared/add-months';
import { query, type QueryContext } from '../define';
import { visibleAssessments } from '../visible-assessments';
import { visibleDerived } from '../visible-derived';
import { visibleMeetings } from '../visible-meetings';

const assessedSince = async (ctx: QueryContext, since: string) => {
  const rows = await ctx.db.selectDistinct({ key: assessments.organizationId, on: assessments.assessedOn }).from(assessments)
    .where(and(eq(assessments.scheme, 'rwa'), eq(assessments.subjectKind, 'organization'), gte(assessments.assessedOn, since), isNull(assessments.withdrawnAt), visibleAssessments(ctx)));
  return rows.flatMap(({ key, on }) => (key === null ? [] : [{ key, on }]));
};

const meetingsSince = (ctx: QueryContext, since: string) =>
  ctx.db.select({ key: meetings.id, on: activities.occurredOn }).from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId)).innerJoin(activities, eq(activities.id, meetings.activityId))
    .where(and(eq(meetings.state, 'held'), gte(activities.occurredOn, since), isNull(activities.archivedAt), visibleMeetings(ctx)));

const introducedSince = (ctx: QueryContext, since: string) =>
  ctx.db.select({ key: introductions.id, on: introductions.madeOn, result: introductions.result }).from(introductions)
    .where(and(gte(introductions.madeOn, since), isNull(introductions.archivedAt), visibleDerived(ctx, introductions)));

const milestonesSince = async (ctx: QueryContext, since: string) => {
  const rows = await ctx.db.select({ dueOn: initiativeMilestones.dueOn, firstDueOn: initiativeMilestones.firstDueOn, doneOn: initiativeMilestones.doneOn }).from(initiativeMilestones)
    .innerJoin(initiatives, eq(initiatives.id, initiativeMilestones.initiativeId))
    .where(and(gte(initiativeMilestones.dueOn, since), isNull(initiativeMilestones.removedAt), isNull(initiatives.archivedAt)));
  return rows.map(({ dueOn, firstDueOn, doneOn }) => ({ due: firstDueOn ?? dueOn, doneOn }));
};

/** How clusters come about, quarter by quarter, over all of them, as far as the actor may read. */
export const clusterWork = query({
  name: 'dashboards.cluster-work',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: async (ctx): Promise<{ quarters: ReturnType<typeof quarterSpans>; points: Record<MeasureOf<'coordinator'>, Point[]> }> => {
    const quarters = quarterSpans(ctx.today);
    const since = quarters[0]?.from ?? ctx.today;
    const [members, assessed, met, introduced, milestones] = await Promise.all([
      ctx.db.select({ key: formingMembers.organizationId, from: formingMembers.validFrom, to: formingMembers.validTo }).from(formingMembers),
      assessedSince(ctx, addMonths(since, -12)), meetingsSince(ctx, since), introducedSince(ctx, since), milestonesSince(ctx, since),
    ]);
    const made = counted(introduced, quarters);
    const fruitful = counted(introduced.filter(({ result }) => result !== 'none'), quarters);
    return {
      quarters,
      points: {
        members: heldAtEnds(members.map((one) => ({ ...one, weight: 1 })), quarters),
        assessed: countedLately(assessed, quarters),
        'meetings-held': counted(met, quarters),
        introductions: made,
        'introductions-with-result': made.map(({ quarter, figure }, at) => sharePoint(quarter, fruitful[at]?.figure.value ?? 0, figure.value ?? 0)),
        'milestones-in-time': inTime(milestones, quarters, ctx.today),
      },
    };
  },
});
