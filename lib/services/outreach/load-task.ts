import { and, eq } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleTasks } from '../visible-tasks';

/** A follow-up the actor may see. Throws notFound for any other. */
export const loadTask = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db
    .select({ task: tasks })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(tasks.id, id), visibleTasks(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found.task;
};
export type LoadedTask = Awaited<ReturnType<typeof loadTask>>;
