import { and, eq, exists, isNull, type SQL } from 'drizzle-orm';
import { activities, interviews } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

/** The interviews the actor may see: those whose contact they may read. An interview rests while its contact is archived. */
export const visibleInterviews = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL =>
  exists(ctx.db.select({ id: activities.id }).from(activities)
    .where(and(eq(activities.id, interviews.activityId), isNull(activities.archivedAt), visibleActivities(ctx))));
