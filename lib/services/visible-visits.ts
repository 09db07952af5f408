import { and, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { activities, plannedVisits } from '@/db/schema';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';

/**
 * The rows of `planned_visits` the actor may see, as a condition. Public and internal visits for every reader of outreach;
 * others for their maker, their owner and those who read all. One that became a contact is seen by those who may read that
 * contact, its owner and its maker: the day of a sealed contact is told by nothing but the collision notice.
 */
export const visibleVisits = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  if (reader.all) return undefined;
  const mine = reader.trusted && reader.userId !== null
    ? or(eq(plannedVisits.ownerId, reader.userId), eq(plannedVisits.createdBy, reader.userId))
    : undefined;
  const readable = ctx.db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, plannedVisits.activityId), visibleActivities(ctx)));
  const open = and(inArray(plannedVisits.confidentiality, ['public', 'internal']), or(isNull(plannedVisits.activityId), exists(readable)));
  return or(open, mine);
};
