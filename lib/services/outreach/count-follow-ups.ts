import { and, count, eq, type SQL } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

/** How many follow-ups the actor may see, counted after the right to see them; beyond `most` the number is `most`, and `more` says so. */
export const countFollowUps = async (ctx: QueryContext, which: SQL | undefined, most: number): Promise<{ total: number; more: boolean }> => {
  const some = ctx.db
    .select({ id: tasks.id })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(which, visibleTasks(ctx)))
    .limit(most + 1)
    .as('some');
  const [counted] = await ctx.db.select({ total: count() }).from(some);
  const total = Number(counted?.total ?? 0);
  return { total: Math.min(total, most), more: total > most };
};
