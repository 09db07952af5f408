import { and, eq, exists, inArray, or, type SQL } from 'drizzle-orm';
import { activities, activityReaders } from '@/db/schema';
import type { QueryContext } from './define';
import { contactReaderOf } from './contact-reader-of';

/**
 * The rows of `activities` the actor may read, as a condition (undefined: all of them). It says in the database's words
 * what mayReadContact says of one contact; every read of outreach starts from it, before any count.
 */
export const visibleActivities = ({ db, actor }: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = contactReaderOf(actor);
  if (reader.all) return undefined;
  const open = inArray(activities.confidentiality, ['public', 'internal']);
  if (!reader.trusted || reader.userId === null) return open;
  const named = db
    .select({ userId: activityReaders.userId })
    .from(activityReaders)
    .where(and(eq(activityReaders.activityId, activities.id), eq(activityReaders.userId, reader.userId)));
  return or(open, eq(activities.authorId, reader.userId), and(eq(activities.confidentiality, 'restricted'), exists(named)));
};
