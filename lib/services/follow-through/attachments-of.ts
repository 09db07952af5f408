import { and, asc, eq, isNull } from 'drizzle-orm';
import { activities, attachments, users } from '@/db/schema';
import type { AttachmentRow } from '@/lib/domain/follow-through/attachment-row';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

/** The files of a contact, for those who may read it. */
export const attachmentsOf = async (ctx: QueryContext, activityId: string): Promise<AttachmentRow[]> => {
  const rows = await ctx.db
    .select({ id: attachments.id, fileName: attachments.fileName, mediaType: attachments.mediaType, bytes: attachments.bytes, addedOn: attachments.createdAt, addedBy: users.name })
    .from(attachments)
    .innerJoin(activities, eq(activities.id, attachments.activityId))
    .leftJoin(users, eq(users.id, attachments.createdBy))
    .where(and(eq(attachments.activityId, activityId), isNull(attachments.removedAt), visibleActivities(ctx)))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
  return rows.map(({ addedBy, ...row }) => ({ ...row, addedBy: addedBy ?? '' }));
};
