import { and, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { redFlags } from '@/db/schema';
import { query } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { countFlags } from './count-flags';
import { flagRows } from './flag-rows';

/** The red flags I look after by their clock, and how many of mine and of the team's are open and late. */
export const myRedFlags = query({
  name: 'listening.my-red-flags',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(50).default(6) }),
  run: async (ctx, { limit }) => {
    const open = eq(redFlags.state, 'open');
    const mine = and(open, eq(redFlags.ownerId, ctx.actor.id));
    const late = lte(redFlags.dueAt, ctx.now);
    const [flags, total, mineLate, team, teamLate] = await Promise.all([
      flagRows(ctx, mine, { limit }), countFlags(ctx, mine), countFlags(ctx, and(mine, late)), countFlags(ctx, open), countFlags(ctx, and(open, late)),
    ]);
    return { flags, total, late: mineLate, team, teamLate, today: ctx.today, timeZone: localTimeZone() };
  },
});
