import { and, eq } from 'drizzle-orm';
import { activities, activityReaders } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';

/** The contact something comes from, as far as rights go. Throws notFound when the actor may not read it, invalid when it is archived. */
export const sourceContact = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db
    .select({ id: activities.id, occurredOn: activities.occurredOn, confidentiality: activities.confidentiality, authorId: activities.authorId, archivedAt: activities.archivedAt })
    .from(activities)
    .where(and(eq(activities.id, id), visibleActivities(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  if (found.archivedAt) throw invalid(messages.errors.invalid, { activityId: messages.followThrough.refusals.sourceArchived });
  const readers = await ctx.db.select({ userId: activityReaders.userId }).from(activityReaders).where(eq(activityReaders.activityId, id));
  return { ...found, readerIds: readers.map(({ userId }) => userId) };
};
export type SourceContact = Awaited<ReturnType<typeof sourceContact>>;
