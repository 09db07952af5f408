import { and, desc, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { activities, organizations, participations } from '@/db/schema';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';

/**
 * The day an organization was last met in a contact the actor may read, as a subquery on the organization's row (C6-5, in the database's
 * words: see countsAsContact). One step back along its timeline, not all of it. `more` narrows the contacts looked at.
 */
export const lastMetOn = (ctx: Pick<QueryContext, 'db' | 'actor'>, more?: SQL) =>
  ctx.db.select({ on: participations.occurredOn }).from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(
      eq(participations.organizationId, organizations.id), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'),
      isNull(activities.archivedAt), visibleActivities(ctx), more,
    ))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId)).limit(1);
