import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { activities, users } from '@/db/schema';
import { query } from '../define';
import { assembleEntries } from './assemble-entries';
import { contactHead } from './contact-head';
import { visibleActivities } from '../visible-activities';

const Input = z.strictObject({ whose: z.enum(['mine', 'team']), limit: z.int().min(1).max(50).default(8) });

/** What I logged last, in the order I logged it; or what the team did last, by the day it took place. */
export const recentContacts = query({
  name: 'outreach.recent-contacts',
  permission: 'outreach.read',
  input: Input,
  run: async (ctx, { whose, limit }) => {
    const mine = whose === 'mine';
    const heads = await ctx.db
      .select(contactHead)
      .from(activities)
      .leftJoin(users, eq(users.id, activities.authorId))
      .where(and(isNull(activities.archivedAt), visibleActivities(ctx), mine ? eq(activities.authorId, ctx.actor.id) : undefined))
      .orderBy(...(mine ? [desc(activities.createdAt), desc(activities.id)] : [desc(activities.occurredOn), desc(activities.id)]))
      .limit(limit);
    return { entries: await assembleEntries(ctx, heads), today: ctx.today };
  },
});
