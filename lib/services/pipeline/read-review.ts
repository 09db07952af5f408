import { and, asc, eq, inArray } from 'drizzle-orm';
import { activities, cases, organizations, reviewItems, tasks, users } from '@/db/schema';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { visibleCases } from '../visible-cases';
import { visibleTasks } from '../visible-tasks';
import { loadReview } from './load-review';

/** A review with the cases that came before it and the actor may read, what was decided on each, and what is to be done. */
export const readReview = query({
  name: 'pipeline.read-review',
  permission: 'pipeline.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db, today } = ctx;
    const review = await loadReview(ctx, id);
    const [rows, groups] = await Promise.all([
      db.select({ item: reviewItems, it: cases, organization: organizations.legalName, owner: users.name }).from(reviewItems).innerJoin(cases, eq(cases.id, reviewItems.caseId))
        .leftJoin(organizations, eq(organizations.id, cases.organizationId)).leftJoin(users, eq(users.id, cases.ownerId)).where(and(eq(reviewItems.reviewId, id), visibleCases(ctx))).orderBy(asc(reviewItems.position)),
      subclusterNames(db),
    ]);
    const given = rows.flatMap(({ item }) => item.actionIds);
    const actions = given.length === 0 ? [] : await db.select({ id: tasks.id, title: tasks.title, dueOn: tasks.dueOn, state: tasks.state, owner: users.name }).from(tasks)
      .innerJoin(users, eq(users.id, tasks.ownerId)).leftJoin(activities, eq(activities.id, tasks.activityId)).where(and(inArray(tasks.id, given), visibleTasks(ctx))).orderBy(asc(tasks.dueOn), asc(tasks.id));
    const [chair] = await db.select({ name: users.name }).from(users).where(eq(users.id, review.createdBy));
    return {
      ...review, today, chair: chair?.name ?? null,
      items: rows.map(({ item, it, organization, owner }) => ({
        id: item.id, caseId: item.caseId, reasons: item.reasons, decision: item.decision, decidedAt: item.decidedAt, stageThen: item.stage,
        stream: it.stream, codeName: it.codeName, confidentiality: it.confidentiality, organization, owner, ownerId: it.ownerId, stage: it.stage, days: daysBetween(it.stageSince, today), jobs: jobsOf(it), about: it.about,
        nextStep: it.nextStep, nextStepOn: it.nextStepOn, slipping: slipping(it, today), part: it.subclusterCode === null ? null : (groups.get(`${it.clusterCode}/${it.subclusterCode}`) ?? null),
        actions: actions.filter((one) => item.actionIds.includes(one.id)),
      })),
    };
  },
});
export type ReviewRecord = Awaited<ReturnType<typeof readReview>>;
export type ReviewItem = ReviewRecord['items'][number];
