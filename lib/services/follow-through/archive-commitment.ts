import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Takes a promise out of every list and count. It can be put back. */
export const archiveCommitment = command({
  name: 'follow-through.archive-commitment',
  permission: 'outreach.write',
  record: 'commitment',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'commitment', id, true),
});
