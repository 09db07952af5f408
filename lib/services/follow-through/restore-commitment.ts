import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setArchived } from './set-archived';

/** Puts a promise back where it was. */
export const restoreCommitment = command({
  name: 'follow-through.restore-commitment',
  permission: 'outreach.write',
  record: 'commitment',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setArchived(ctx, 'commitment', id, false),
});
