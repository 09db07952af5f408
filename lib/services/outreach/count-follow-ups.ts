import { and, count, eq, type SQL } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

/** How many follow-ups the actor may see: counted after the right to see them. */
export const countFollowUps = async (ctx: QueryContext, which: SQL | undefined): Promise<number> => {
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(which, visibleTasks(ctx)));
  return counted?.total ?? 0;
};
