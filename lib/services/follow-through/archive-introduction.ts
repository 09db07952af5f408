import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Takes an introduction out of every list and count. It can be put back. */
export const archiveIntroduction = command({
  name: 'follow-through.archive-introduction',
  permission: 'outreach.write',
  record: 'introduction',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'introduction', id, true),
});
