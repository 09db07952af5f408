import { and, count, eq, sql, sum, type SQL } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

/** How many of these follow-ups the actor may see, how many of them are late and how many fall due today: one look at each. */
export const tallyFollowUps = async (ctx: QueryContext, which: SQL | undefined): Promise<{ total: number; late: number; dueToday: number }> => {
  const [tally] = await ctx.db
    .select({
      total: count(),
      late: sum(sql`case when ${tasks.dueOn} < ${ctx.today} then 1 else 0 end`),
      dueToday: sum(sql`case when ${tasks.dueOn} = ${ctx.today} then 1 else 0 end`),
    })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(which, visibleTasks(ctx)));
  return { total: Number(tally?.total ?? 0), late: Number(tally?.late ?? 0), dueToday: Number(tally?.dueToday ?? 0) };
};
