import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Puts a referral back where it was. */
export const restoreReferral = command({
  name: 'follow-through.restore-referral',
  permission: 'outreach.write',
  record: 'referral',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'referral', id, false),
});
