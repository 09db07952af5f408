import type { TaskState } from '@/lib/domain/outreach/task-state';
import type { CommandContext } from '../define';
import { changeTask, type ChangedTask } from './change-task';
import { loadTask } from './load-task';

/** Opens or closes a follow-up; a follow-up that already stands so is left alone. */
export const moveTask = async (ctx: CommandContext, id: string, state: TaskState): Promise<ChangedTask> => {
  const task = await loadTask(ctx, id);
  if (task.state === state) {
    ctx.unchanged();
    return { id, version: task.version, state, dueOn: task.dueOn, ownerId: task.ownerId };
  }
  const closed = state !== 'open';
  return changeTask(ctx, task, { state, closedAt: closed ? ctx.now : null, closedBy: closed ? ctx.actor.id : null });
};
