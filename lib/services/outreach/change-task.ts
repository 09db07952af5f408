import { and, eq, sql } from 'drizzle-orm';
import { tasks } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import type { LoadedTask } from './load-task';
import { openFields } from './open-fields';
import { settleTopic } from './settle-topic';

type Patch = Partial<Pick<LoadedTask, 'state' | 'dueOn' | 'firstDueOn' | 'dueWhy' | 'ownerId' | 'closedAt' | 'closedBy'>>;
export type ChangedTask = { id: string; version: number; state: LoadedTask['state']; dueOn: string; ownerId: string };

const snapshot = ({ version, title, ownerId, dueOn, firstDueOn, dueWhy, state, activityId, topicId, organizationId, confidentiality }: LoadedTask) => ({
  version, title, ownerId, dueOn, firstDueOn, dueWhy, state, activityId, topicId, organizationId, confidentiality,
});

const view = ({ id, version, state, dueOn, ownerId }: LoadedTask): ChangedTask => ({ id, version, state, dueOn, ownerId });

/** One change of a follow-up on top of the version that was read; its topic's state follows. */
export const changeTask = async (ctx: CommandContext, task: LoadedTask, patch: Patch): Promise<ChangedTask> => {
  const [saved] = await ctx.db
    .update(tasks)
    .set({ ...patch, version: sql`${tasks.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(tasks.id, task.id), eq(tasks.version, task.version)))
    .returning();
  if (!saved) throw conflict(messages.errors.conflict, { mine: patch, theirs: snapshot(task), theirVersion: task.version });
  if (patch.state && saved.topicId !== null) await settleTopic(ctx, saved.topicId);
  ctx.changed({
    before: snapshot(task), after: snapshot(saved), open: openFields(saved.confidentiality), level: saved.confidentiality,
  });
  return view(saved);
};
