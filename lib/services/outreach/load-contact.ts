import { and, asc, eq } from 'drizzle-orm';
import { activities, activityReaders, participations, tasks, topics } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleActivities } from '../visible-activities';

/** A contact with all its rows, as the database holds it, for commands. Throws notFound when the actor may not read it. */
export const loadContact = async (ctx: QueryContext, id: string) => {
  const { db } = ctx;
  const [activity] = await db.select().from(activities).where(and(eq(activities.id, id), visibleActivities(ctx)));
  if (!activity) throw notFound(messages.errors.notFound);
  // One after the other: inside a unit of work both engines have a single connection.
  const readers = await db.select({ userId: activityReaders.userId }).from(activityReaders).where(eq(activityReaders.activityId, id)).orderBy(asc(activityReaders.userId));
  const taking = await db.select().from(participations).where(eq(participations.activityId, id)).orderBy(asc(participations.id));
  const said = await db.select().from(topics).where(eq(topics.activityId, id)).orderBy(asc(topics.position));
  const promised = await db.select().from(tasks).where(eq(tasks.activityId, id)).orderBy(asc(tasks.dueOn), asc(tasks.id));
  return { activity, readers: readers.map(({ userId }) => userId), participations: taking, topics: said, tasks: promised };
};
export type LoadedContact = Awaited<ReturnType<typeof loadContact>>;
