import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Puts an archived contact and its follow-ups back where they were. */
export const restoreContact = command({
  name: 'outreach.restore-contact',
  permission: 'outreach.write',
  record: 'activity',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, id, false),
});
