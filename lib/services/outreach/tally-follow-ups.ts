import { and, asc, count, eq, sql, sum, type SQL } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

/**
 * How many of these open follow-ups the actor may see, how many of them are late and how many fall due today: one look at each of
 * the first `most` by their due day. Beyond that `total` is `most`, and `more` says so.
 */
export const tallyFollowUps = async (ctx: QueryContext, which: SQL | undefined, most: number): Promise<{ total: number; late: number; dueToday: number; more: boolean }> => {
  const first = ctx.db
    .select({ dueOn: tasks.dueOn })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(which, visibleTasks(ctx)))
    .orderBy(asc(tasks.dueOn))
    .limit(most + 1)
    .as('first');
  const [tally] = await ctx.db.select({
    total: count(),
    late: sum(sql`case when ${first.dueOn} < ${ctx.today} then 1 else 0 end`),
    dueToday: sum(sql`case when ${first.dueOn} = ${ctx.today} then 1 else 0 end`),
  }).from(first);
  const [total, late, dueToday] = [tally?.total, tally?.late, tally?.dueToday].map((counted) => Number(counted ?? 0));
  return { total: Math.min(total ?? 0, most), late: Math.min(late ?? 0, most), dueToday: Math.min(dueToday ?? 0, most), more: (total ?? 0) > most };
};
