import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { setRemoved } from './set-removed';

/** Takes a file off its contact. It can be put back. */
export const removeAttachment = command({
  name: 'follow-through.remove-attachment',
  permission: 'outreach.write',
  record: 'attachment',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => setRemoved(ctx, id, true),
});
