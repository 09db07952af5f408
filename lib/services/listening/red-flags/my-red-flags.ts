import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlags } from '@/db/schema';
import { query } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { flagRows } from './flag-rows';
import { tallyOpenFlags } from './tally-open-flags';

/** The red flags I look after by their clock, and how many of mine and of the team's are open and late. */
export const myRedFlags = query({
  name: 'listening.my-red-flags',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(50).default(6) }),
  run: async (ctx, { limit }) => {
    const open = eq(redFlags.state, 'open');
    const mine = and(open, eq(redFlags.ownerId, ctx.actor.id));
    const [flags, tally] = await Promise.all([flagRows(ctx, mine, { limit }), tallyOpenFlags(ctx)]);
    return { flags, ...tally, today: ctx.today, timeZone: localTimeZone() };
  },
});
