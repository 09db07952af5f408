import { and, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm';
import { activities, tasks } from '@/db/schema';
import type { QueryContext } from './define';
import { contactReaderOf } from './contact-reader-of';
import { visibleActivities } from './visible-activities';

/**
 * The rows of `tasks` the actor may see, as a condition on tasks LEFT JOINed with their contact: a follow-up is seen by
 * those who may read the contact it came from, and rests while that contact is archived. One that came from no
 * contact goes by its own level.
 */
export const visibleTasks = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  const open = inArray(tasks.confidentiality, ['public', 'internal']);
  const mine = reader.trusted && reader.userId !== null
    ? or(eq(tasks.ownerId, reader.userId), eq(tasks.createdBy, reader.userId))
    : undefined;
  const alone = and(isNull(tasks.activityId), reader.all ? undefined : or(open, mine));
  const derived = and(isNotNull(activities.id), isNull(activities.archivedAt), visibleActivities(ctx));
  return or(alone, derived);
};
