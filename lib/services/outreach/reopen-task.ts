import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { moveTask } from './move-task';

/** Puts a done or dropped follow-up back among the open ones. */
export const reopenTask = command({
  name: 'outreach.reopen-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => moveTask(ctx, id, 'open'),
});
