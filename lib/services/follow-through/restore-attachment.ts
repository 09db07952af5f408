import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setRemoved } from './set-removed';

/** Puts a removed file back. */
export const restoreAttachment = command({
  name: 'follow-through.restore-attachment',
  permission: 'outreach.write',
  record: 'attachment',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setRemoved(ctx, id, false),
});
