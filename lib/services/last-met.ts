import { and, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { activities, organizations, participations } from '@/db/schema';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';

/**
 * The day each organization was last met in a contact the actor may read (C6-5, in the database's words: see countsAsContact);
 * null for one never met. One step back along each timeline, not all of it. `more` narrows the contacts looked at.
 */
export const lastMet = (ctx: QueryContext, ids: readonly string[], more?: SQL): PromiseLike<{ id: string; on: string | null }[]> => {
  const last = ctx.db.select({ on: participations.occurredOn }).from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(
      eq(participations.organizationId, organizations.id), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'),
      isNull(activities.archivedAt), visibleActivities(ctx), more,
    ))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId)).limit(1);
  return ctx.db.select({ id: organizations.id, on: sql<string | null>`${last}` }).from(organizations).where(inArray(organizations.id, [...ids]));
};
