import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { moveTask } from './move-task';

/** Ticks a follow-up off; ticking it twice changes nothing. */
export const completeTask = command({
  name: 'outreach.complete-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => moveTask(ctx, id, 'done'),
});
