import { and, asc, desc, eq, gte, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { activities, commitments, organizations, plannedVisits, referrals, tasks, users } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import { query, type QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { visitList } from '../visit-list';

const SHOWN = 6;
/** Follow-ups given to others are looked for in contacts of so many days. */
const GIVEN_DAYS = 90;
const DAY = 86_400_000;

const givenToOthers = (ctx: QueryContext) =>
  ctx.db
    .select({ id: tasks.id, text: tasks.title, dueOn: tasks.dueOn, who: users.name, activityId: tasks.activityId, level: tasks.confidentiality })
    .from(activities)
    .innerJoin(tasks, eq(tasks.activityId, activities.id))
    .innerJoin(users, eq(users.id, tasks.ownerId))
    .where(and(
      eq(activities.authorId, ctx.actor.id), gte(activities.createdAt, new Date(ctx.now.getTime() - GIVEN_DAYS * DAY)), isNull(activities.archivedAt),
      eq(tasks.state, 'open'), ne(tasks.ownerId, ctx.actor.id), visibleActivities(ctx),
    ))
    .orderBy(asc(tasks.dueOn), asc(tasks.id)).limit(SHOWN);

const unanswered = (ctx: QueryContext) =>
  ctx.db
    .select({ id: referrals.id, text: referrals.need, on: referrals.madeOn, who: organizations.legalName, activityId: referrals.activityId, level: referrals.confidentiality })
    .from(referrals)
    .innerJoin(organizations, eq(organizations.id, referrals.toOrganizationId))
    .where(and(eq(referrals.ownerId, ctx.actor.id), isNull(referrals.acceptedOn), isNull(referrals.declinedOn), isNull(referrals.archivedAt), visibleDerived(ctx, referrals)))
    .orderBy(asc(referrals.madeOn), asc(referrals.id)).limit(SHOWN);

const promisedToUs = (ctx: QueryContext) =>
  ctx.db
    .select({ id: commitments.id, text: commitments.text, dueOn: commitments.dueOn, who: organizations.legalName, activityId: commitments.activityId, level: commitments.confidentiality })
    .from(commitments)
    .leftJoin(organizations, eq(organizations.id, commitments.promisorOrganizationId))
    .where(and(
      eq(commitments.ownerId, ctx.actor.id), eq(commitments.state, 'open'), isNull(commitments.archivedAt),
      or(isNotNull(commitments.promisorOrganizationId), isNotNull(commitments.promisorPersonId)), visibleDerived(ctx, commitments),
    ))
    .orderBy(desc(commitments.dueOn), asc(commitments.id)).limit(SHOWN);

/** My day beyond follow-ups: visits of today and the coming days, and what others owe me. */
export const myDay = query({
  name: 'planning.my-day',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const mine = and(eq(plannedVisits.ownerId, ctx.actor.id), eq(plannedVisits.state, 'planned'));
    const soon = and(mine, gte(plannedVisits.day, ctx.today), lt(plannedVisits.day, addDays(ctx.today, 7)));
    const missed = and(mine, lt(plannedVisits.day, ctx.today), gte(plannedVisits.day, addDays(ctx.today, -30)));
    const [visits, unlogged, given, asked, promised] = await Promise.all([
      visitList(ctx, soon, SHOWN), visitList(ctx, missed, SHOWN), givenToOthers(ctx), unanswered(ctx), promisedToUs(ctx),
    ]);
    return { visits, unlogged, waiting: { given, asked, promised }, today: ctx.today };
  },
});
export type MyDay = Awaited<ReturnType<typeof myDay>>;
