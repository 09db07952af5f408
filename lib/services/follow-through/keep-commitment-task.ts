import { and, eq, sql } from 'drizzle-orm';
import { tasks, type commitments } from '@/db/schema';
import type { CommitmentState } from '@/lib/domain/follow-through/commitment-state';
import type { TaskState } from '@/lib/domain/outreach/task-state';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { commitmentTask, taskOfCommitment } from '../commitment-task';
import type { CommandContext } from '../define';

const ENDS: Record<CommitmentState, TaskState> = { open: 'open', kept: 'done', partly: 'done', broken: 'dropped', withdrawn: 'dropped' };

/** The follow-up of a promise goes its way: made, moved, handed over and closed with it. `settled`: the promise itself was settled or opened again. */
export const keepCommitmentTask = async (
  ctx: CommandContext, promise: typeof commitments.$inferSelect, contactLevel: Confidentiality | null, settled = false,
) => {
  const { db, actor, now } = ctx;
  const [task] = await db.select({ id: tasks.id, state: tasks.state }).from(tasks).where(and(eq(tasks.source, 'commitment'), eq(tasks.sourceId, promise.id)));
  if (!task) {
    const due = commitmentTask(ctx, promise, contactLevel);
    if (due) await db.insert(tasks).values(due);
    return;
  }
  const wanted = promise.dueOn !== null && promise.archivedAt === null && promise.promisorOrganizationId === null && promise.promisorPersonId === null;
  const state = !wanted ? (task.state === 'open' ? 'dropped' : task.state) : settled ? ENDS[promise.state] : task.state;
  await db
    .update(tasks)
    .set({
      ...taskOfCommitment(promise, contactLevel), state,
      ...(state !== task.state && { closedAt: state === 'open' ? null : now, closedBy: state === 'open' ? null : actor.id }),
      version: sql`${tasks.version} + 1`, updatedAt: now, updatedBy: actor.id,
    })
    .where(eq(tasks.id, task.id));
};
