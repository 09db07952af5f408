import { and, eq, inArray } from 'drizzle-orm';
import {
  activities, assessments, cases, claims, clusterRoles, commitments, introductions, meetings, meetingSeries, plannedVisits, pledges, redFlags, referrals, relations,
  supplyNeeds, tasks,
} from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleAssessments } from '../visible-assessments';
import { visibleCases } from '../visible-cases';
import { visibleDerived } from '../visible-derived';
import { visibleMeetings, visibleSeries } from '../visible-meetings';
import { visibleTasks } from '../visible-tasks';
import { visibleVisits } from '../visible-visits';

type Ctx = Pick<QueryContext, 'db' | 'actor'>;

/**
 * The tables whose rows not everybody may read, with the record each holds and the ids of those the actor may read (of all, or of `ids`). What points at
 * one of their rows is guarded by it as well.
 */
export const GUARDS = {
  activities: { record: 'activity', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: activities.id }).from(activities).where(and(ids && inArray(activities.id, ids), visibleActivities(ctx))) },
  cases: { record: 'case', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: cases.id }).from(cases).where(and(ids && inArray(cases.id, ids), visibleCases(ctx))) },
  tasks: { record: 'task', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: tasks.id }).from(tasks).leftJoin(activities, eq(activities.id, tasks.activityId)).where(and(ids && inArray(tasks.id, ids), visibleTasks(ctx))) },
  assessments: { record: 'assessment', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: assessments.id }).from(assessments).where(and(ids && inArray(assessments.id, ids), visibleAssessments(ctx))) },
  planned_visits: { record: 'planned_visit', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: plannedVisits.id }).from(plannedVisits).where(and(ids && inArray(plannedVisits.id, ids), visibleVisits(ctx))) },
  meeting_series: { record: 'meeting_series', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: meetingSeries.id }).from(meetingSeries).where(and(ids && inArray(meetingSeries.id, ids), visibleSeries(ctx))) },
  meetings: {
    record: 'meeting',
    readable: ({ db, ...ctx }: Ctx, ids?: string[]) => db.select({ id: meetings.id }).from(meetings).innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId))
      .where(and(ids && inArray(meetings.id, ids), visibleMeetings({ db, ...ctx }))),
  },
  claims: { record: 'claim', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: claims.id }).from(claims).where(and(ids && inArray(claims.id, ids), visibleDerived(ctx, claims))) },
  cluster_roles: { record: 'cluster_role', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: clusterRoles.id }).from(clusterRoles).where(and(ids && inArray(clusterRoles.id, ids), visibleDerived(ctx, clusterRoles))) },
  commitments: { record: 'commitment', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: commitments.id }).from(commitments).where(and(ids && inArray(commitments.id, ids), visibleDerived(ctx, commitments))) },
  introductions: { record: 'introduction', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: introductions.id }).from(introductions).where(and(ids && inArray(introductions.id, ids), visibleDerived(ctx, introductions))) },
  pledges: { record: 'pledge', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: pledges.id }).from(pledges).where(and(ids && inArray(pledges.id, ids), visibleDerived(ctx, pledges))) },
  red_flags: { record: 'red_flag', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: redFlags.id }).from(redFlags).where(and(ids && inArray(redFlags.id, ids), visibleDerived(ctx, redFlags))) },
  referrals: { record: 'referral', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: referrals.id }).from(referrals).where(and(ids && inArray(referrals.id, ids), visibleDerived(ctx, referrals))) },
  relations: { record: 'relation', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: relations.id }).from(relations).where(and(ids && inArray(relations.id, ids), visibleDerived(ctx, relations))) },
  supply_needs: { record: 'supply_need', readable: (ctx: Ctx, ids?: string[]) => ctx.db.select({ id: supplyNeeds.id }).from(supplyNeeds).where(and(ids && inArray(supplyNeeds.id, ids), visibleDerived(ctx, supplyNeeds))) },
};
