import { RescheduleInput } from '@/lib/domain/outreach/reschedule-input';
import { command } from '../define';
import { atVersion } from './at-version';
import { changeTask } from './change-task';
import { loadTask } from './load-task';

/** Gives a follow-up another due day. */
export const rescheduleTask = command({
  name: 'outreach.reschedule-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: RescheduleInput,
  run: async (ctx, { id, version, dueOn }) => changeTask(ctx, atVersion(await loadTask(ctx, id), version, { dueOn }), { dueOn }),
});
