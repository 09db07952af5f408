import { and, eq, gte, isNotNull, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, participations } from '@/db/schema';
import { counted } from '@/lib/domain/dashboards/counted';
import { inTime } from '@/lib/domain/dashboards/in-time';
import type { MeasureOf } from '@/lib/domain/dashboards/measure';
import { shareLately } from '@/lib/domain/dashboards/met-lately';
import type { Point } from '@/lib/domain/dashboards/point';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';
import { addMonths } from '@/lib/domain/shared/add-months';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { visibleActivities } from '../visible-activities';
import { myFlags, myFollowUps, myPromises } from './my-dues';

/** Contacts that count (C6-5) and whom they met, as far as the actor may read. */
const contactsSince = (ctx: QueryContext, since: string) =>
  ctx.db.select({ key: activities.id, on: activities.occurredOn, organizationId: organizations.id, kind: organizations.kind }).from(activities)
    .innerJoin(participations, and(eq(participations.activityId, activities.id), eq(participations.attendance, 'attended')))
    .leftJoin(organizations, eq(organizations.id, participations.organizationId))
    .where(and(eq(activities.authorId, ctx.actor.id), gte(activities.occurredOn, since), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx)));

const careOf = async (ctx: QueryContext, since: string) => {
  const mine = and(eq(organizations.ownerId, ctx.actor.id), living());
  const [all, met] = await Promise.all([
    ctx.db.select({ id: organizations.id }).from(organizations).where(mine),
    ctx.db.select({ key: organizations.id, on: participations.occurredOn }).from(organizations)
      .innerJoin(participations, and(eq(participations.organizationId, organizations.id), eq(participations.attendance, 'attended')))
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(mine, gte(participations.occurredOn, since), isNotNull(participations.organizationId), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx))),
  ]);
  return { whole: all.length, met };
};

/** What the actor did and kept, quarter by quarter. */
export const myWork = query({
  name: 'dashboards.my-work',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx): Promise<{ quarters: ReturnType<typeof quarterSpans>; points: Record<MeasureOf<'facilitator'>, Point[]> }> => {
    const quarters = quarterSpans(ctx.today);
    const since = quarters[0]?.from ?? ctx.today;
    const [contacts, care, followUps, promises, flags] = await Promise.all([
      contactsSince(ctx, since), careOf(ctx, addMonths(since, -12)), myFollowUps(ctx, since), myPromises(ctx, since), myFlags(ctx, since),
    ]);
    return {
      quarters,
      points: {
        contacts: counted(contacts, quarters),
        'firms-met': counted(contacts.flatMap(({ on, organizationId, kind }) => (organizationId !== null && kind === 'firm' ? [{ on, key: organizationId }] : [])), quarters),
        'care-met': shareLately(care.met, care.whole, quarters),
        'follow-ups-in-time': inTime(followUps, quarters, ctx.today),
        'promises-in-time': inTime(promises, quarters, ctx.today),
        'my-flags-in-time': inTime(flags, quarters, ctx.today),
      },
    };
  },
});
