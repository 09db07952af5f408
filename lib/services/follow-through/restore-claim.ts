import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Puts a claim back where it was. */
export const restoreClaim = command({
  name: 'follow-through.restore-claim',
  permission: 'outreach.write',
  record: 'claim',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'claim', id, false),
});
