import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Takes a contact and its follow-ups out of every list and count. It can be restored. */
export const archiveContact = command({
  name: 'outreach.archive-contact',
  permission: 'outreach.write',
  record: 'activity',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, id, true),
});
