import { and, asc, eq, gte, inArray, isNull, ne, notExists } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, participations } from '@/db/schema';
import { QUIET_DAYS } from '@/lib/domain/outreach/quiet-days';
import { addDays } from '@/lib/domain/shared/add-days';
import { query, type QueryContext } from '../define';
import { lastMet } from '../last-met';
import { visibleActivities } from '../visible-activities';

export type QuietOrganization = { id: string; name: string; sample: boolean; lastContactOn: string | null };

/** More than one page of the silent is not looked at; the longest silent are picked from these, in the order of names. */
const MOST = 500;

const inCareOf = ({ actor }: QueryContext) =>
  and(eq(organizations.ownerId, actor.id), isNull(organizations.archivedAt), isNull(organizations.doNotContactSince), inArray(organizations.status, ['active', 'seasonal']));

const silentSince = (ctx: QueryContext, since: string) =>
  ctx.db
    .select({ id: organizations.id, name: organizations.legalName, sample: organizations.sample })
    .from(organizations)
    .where(and(inCareOf(ctx), notExists(
      ctx.db
        .select({ id: participations.id })
        .from(participations)
        .innerJoin(activities, eq(activities.id, participations.activityId))
        // C6-5, in the database's words (see countsAsContact).
        .where(and(
          eq(participations.organizationId, organizations.id), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt),
          visibleActivities(ctx), gte(participations.occurredOn, since),
        )),
    )))
    .orderBy(asc(organizations.nameKey), asc(organizations.id))
    .limit(MOST);

/** Organizations in the actor's care without a contact for QUIET_DAYS, those never contacted first, then the longest silent. */
export const goneQuiet = query({
  name: 'outreach.gone-quiet',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(50).default(6) }),
  run: async (ctx, { limit }) => {
    const inCare = await ctx.db.select({ id: organizations.id }).from(organizations).where(inCareOf(ctx)).limit(1);
    const silent = await silentSince(ctx, addDays(ctx.today, -QUIET_DAYS));
    const last = silent.length === 0 ? [] : await lastMet(ctx, silent.map(({ id }) => id));
    const lastOn = new Map(last.map(({ id, on }) => [id, on]));
    const quiet = silent
      .map((organization): QuietOrganization => ({ ...organization, lastContactOn: lastOn.get(organization.id) ?? null }))
      .sort((a, b) => (a.lastContactOn ?? '').localeCompare(b.lastContactOn ?? ''));
    return { organizations: quiet.slice(0, limit), hasCare: inCare.length > 0, today: ctx.today };
  },
});
