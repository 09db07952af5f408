import { and, eq, gte, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { activities, commitments, redFlags, tasks } from '@/db/schema';
import type { Due } from '@/lib/domain/dashboards/in-time';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { localDay } from '@/lib/domain/shared/local-day';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { visibleDerived } from '../visible-derived';
import { visibleTasks } from '../visible-tasks';

/** Follow-ups of the actor by the day they were first due; dropped ones were given up with a word, and do not count. */
export const myFollowUps = async (ctx: QueryContext, since: string): Promise<Due[]> => {
  const rows = await ctx.db.select({ dueOn: tasks.dueOn, firstDueOn: tasks.firstDueOn, state: tasks.state, closedAt: tasks.closedAt }).from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(tasks.ownerId, ctx.actor.id), ne(tasks.state, 'dropped'), or(gte(tasks.dueOn, since), gte(tasks.firstDueOn, since)), visibleTasks(ctx)));
  const zone = localTimeZone();
  return rows.map(({ dueOn, firstDueOn, state, closedAt }) => ({ due: firstDueOn ?? dueOn, doneOn: state === 'done' && closedAt ? localDay(closedAt, zone) : null }));
};

/** Promises of ours in the actor's hands, by the day they were first promised for. */
export const myPromises = async (ctx: QueryContext, since: string): Promise<Due[]> => {
  const rows = await ctx.db.select({ dueOn: commitments.dueOn, firstDueOn: commitments.firstDueOn, state: commitments.state, settledOn: commitments.settledOn }).from(commitments)
    .where(and(
      eq(commitments.ownerId, ctx.actor.id), ne(commitments.state, 'withdrawn'), isNull(commitments.archivedAt), isNotNull(commitments.dueOn), gte(commitments.dueOn, since),
      isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId), visibleDerived(ctx, commitments),
    ));
  return rows.flatMap(({ dueOn, firstDueOn, state, settledOn }) => {
    const due = firstDueOn ?? dueOn;
    return due === null ? [] : [{ due, doneOn: state === 'kept' ? settledOn : null }];
  });
};

/** Red flags in the actor's hands, by the day their clock runs out. */
export const myFlags = async (ctx: QueryContext, since: string): Promise<Due[]> => {
  const zone = localTimeZone();
  const rows = await ctx.db.select({ dueAt: redFlags.dueAt, closedAt: redFlags.closedAt }).from(redFlags)
    .where(and(eq(redFlags.ownerId, ctx.actor.id), gte(redFlags.dueAt, dayBounds(since, zone).from), visibleDerived(ctx, redFlags)));
  return rows.map(({ dueAt, closedAt }) => ({ due: localDay(dueAt, zone), doneOn: closedAt ? localDay(closedAt, zone) : null }));
};
