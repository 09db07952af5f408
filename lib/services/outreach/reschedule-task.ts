import { RescheduleInput } from '@/lib/domain/outreach/reschedule-input';
import { movedDue } from '@/lib/domain/shared/moved-due';
import { command } from '../define';
import { atVersion } from './at-version';
import { changeTask } from './change-task';
import { loadTask } from './load-task';
import { movePromise } from './move-promise';

/** Gives a follow-up another due day, and keeps why and the day it was first due; a promise it reminds of goes with it. */
export const rescheduleTask = command({
  name: 'outreach.reschedule-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: RescheduleInput,
  run: async (ctx, { id, version, dueOn, reason }) => {
    const task = atVersion(await loadTask(ctx, id), version, { dueOn });
    if (task.source === 'commitment' && task.sourceId !== null) await movePromise(ctx, task.sourceId, dueOn, reason);
    return changeTask(ctx, task, { ...movedDue(task, dueOn, reason), dueOn });
  },
});
