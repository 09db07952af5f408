import { and, asc, eq, inArray, isNull, max, ne } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, participations } from '@/db/schema';
import { QUIET_DAYS } from '@/lib/domain/outreach/quiet-days';
import { addDays } from '@/lib/domain/shared/add-days';
import { query } from '../define';
import { visibleActivities } from './visible-activities';

export type QuietOrganization = { id: string; name: string; sample: boolean; lastContactOn: string | null };

/** Organizations in the actor's care without a contact for QUIET_DAYS, those never contacted first, then the longest silent. */
export const goneQuiet = query({
  name: 'outreach.gone-quiet',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(50).default(6) }),
  run: async (ctx, { limit }) => {
    const inCare = await ctx.db
      .select({ id: organizations.id, name: organizations.legalName, sample: organizations.sample })
      .from(organizations)
      .where(and(eq(organizations.ownerId, ctx.actor.id), isNull(organizations.archivedAt), inArray(organizations.status, ['active', 'seasonal'])))
      .orderBy(asc(organizations.nameKey), asc(organizations.id))
      .limit(2000);
    if (inCare.length === 0) return { organizations: [], inCare: 0, today: ctx.today };
    const last = await ctx.db
      .select({ organizationId: participations.organizationId, on: max(participations.occurredOn) })
      .from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        inArray(participations.organizationId, inCare.map(({ id }) => id)),
        eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx),
      ))
      .groupBy(participations.organizationId);
    const lastOn = new Map(last.map(({ organizationId, on }) => [organizationId, on]));
    const since = addDays(ctx.today, -QUIET_DAYS);
    const quiet = inCare
      .map((organization): QuietOrganization => ({ ...organization, lastContactOn: lastOn.get(organization.id) ?? null }))
      .filter(({ lastContactOn }) => lastContactOn === null || lastContactOn < since)
      .sort((a, b) => (a.lastContactOn ?? '').localeCompare(b.lastContactOn ?? ''));
    return { organizations: quiet.slice(0, limit), inCare: inCare.length, today: ctx.today };
  },
});
