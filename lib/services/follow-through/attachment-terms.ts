import { and, count, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { attachments } from '@/db/schema';
import { ATTACHMENT_BYTES, ATTACHMENTS_OF_CONTACT } from '@/lib/domain/follow-through/attachment-limits';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { invalid } from '../errors';
import { sourceContact } from './source-contact';

/** Throws invalid when a contact holds as many files as it may. */
export const demandRoom = async ({ db }: Pick<QueryContext, 'db'>, activityId: string) => {
  const [held] = await db.select({ rows: count() }).from(attachments).where(and(eq(attachments.activityId, activityId), isNull(attachments.removedAt)));
  if (Number(held?.rows ?? 0) >= ATTACHMENTS_OF_CONTACT) throw invalid(messages.followThrough.files.refusals.tooMany(ATTACHMENTS_OF_CONTACT));
};

/** Asked before a byte of a file is read: may this person attach to this contact, has it room, and how large may a file be? */
export const attachmentTerms = query({
  name: 'follow-through.attachment-terms',
  permission: 'outreach.write',
  input: z.strictObject({ activityId: RecordId }),
  run: async (ctx, { activityId }) => {
    await sourceContact(ctx, activityId);
    await demandRoom(ctx, activityId);
    return { limit: ATTACHMENT_BYTES };
  },
});
