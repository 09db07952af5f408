import { and, eq, exists, isNull } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';

/**
 * The level of the contact something came from; 'public' without one. Throws notFound when the actor may not read it or it is archived,
 * and invalid, naming `field`, when the organization took no part in it.
 */
export const sourceLevel = async (ctx: QueryContext, activityId: string | null, organizationId: string | null, field: string): Promise<Confidentiality> => {
  if (activityId === null) return 'public';
  const { db } = ctx;
  const readable = and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx));
  const [found] = await db.select({ level: activities.confidentiality }).from(activities).where(readable);
  if (!found) throw notFound(messages.errors.notFound);
  if (organizationId === null) return found.level;
  const [took] = await db.select({ id: activities.id }).from(activities).where(and(readable, exists(db.select({ id: participations.id }).from(participations)
    .where(and(eq(participations.activityId, activities.id), eq(participations.organizationId, organizationId))))));
  if (!took) throw invalid(messages.errors.invalid, { [field]: messages.forming.refusals.notTheirs });
  return found.level;
};
