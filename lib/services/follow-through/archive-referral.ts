import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Takes a referral out of every list and count. It can be put back. */
export const archiveReferral = command({
  name: 'follow-through.archive-referral',
  permission: 'outreach.write',
  record: 'referral',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'referral', id, true),
});
