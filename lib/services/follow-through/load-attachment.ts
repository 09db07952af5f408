import { and, eq } from 'drizzle-orm';
import { activities, attachments } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleActivities } from '../visible-activities';

/** A file whose contact the actor may read, removed or not. Throws notFound for any other. */
export const loadAttachment = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db
    .select({ file: attachments, level: activities.confidentiality })
    .from(attachments)
    .innerJoin(activities, eq(activities.id, attachments.activityId))
    .where(and(eq(attachments.id, id), visibleActivities(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};
