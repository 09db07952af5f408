import { and, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { tasks } from '@/db/schema';
import { query } from '../define';
import { countFollowUps } from './count-follow-ups';
import { followUpList } from './follow-up-list';

/** What I have promised: overdue first, then as it falls due; with how many are mine, late, due today, and the team's. */
export const myFollowUps = query({
  name: 'outreach.my-follow-ups',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(50) }),
  run: async (ctx, { limit }) => {
    const open = eq(tasks.state, 'open');
    const mine = and(open, eq(tasks.ownerId, ctx.actor.id));
    const [followUps, total, late, dueToday, team] = await Promise.all([
      followUpList(ctx, mine, { limit }),
      countFollowUps(ctx, mine),
      countFollowUps(ctx, and(mine, lt(tasks.dueOn, ctx.today))),
      countFollowUps(ctx, and(mine, eq(tasks.dueOn, ctx.today))),
      countFollowUps(ctx, open),
    ]);
    return { followUps, total, late, dueToday, team, me: ctx.actor.id, today: ctx.today };
  },
});
