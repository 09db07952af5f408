import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { moveTask } from './move-task';

/** Gives a follow-up up: nobody will do it. Its topic stays unresolved. */
export const dropTask = command({
  name: 'outreach.drop-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => moveTask(ctx, id, 'dropped'),
});
