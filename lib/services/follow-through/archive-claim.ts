import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Takes a claim out of every list and count. It can be put back. */
export const archiveClaim = command({
  name: 'follow-through.archive-claim',
  permission: 'outreach.write',
  record: 'claim',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'claim', id, true),
});
