import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { attachmentsOf } from './attachments-of';

/** The files of a contact; none of one the actor may not read. */
export const listAttachments = query({
  name: 'follow-through.attachments',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: (ctx, { id }) => attachmentsOf(ctx, id),
});
