import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { tasks } from '@/db/schema';
import { query } from '../define';
import { countFollowUps } from './count-follow-ups';
import { followUpList } from './follow-up-list';
import { tallyFollowUps } from './tally-follow-ups';

/** As far as the team's follow-ups are counted: each must be looked at to know whether it may be seen. */
const MOST_OF_TEAM = 100;
/** As far as one's own are: nobody reads more off a day. */
const MOST_OF_MINE = 500;

/** What I have promised: overdue first, then as it falls due; with how many are mine, late, due today, and the team's. */
export const myFollowUps = query({
  name: 'outreach.my-follow-ups',
  permission: 'outreach.read',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(50) }),
  run: async (ctx, { limit }) => {
    const open = eq(tasks.state, 'open');
    const mine = and(open, eq(tasks.ownerId, ctx.actor.id));
    const [followUps, tally, team] = await Promise.all([followUpList(ctx, mine, { limit }), tallyFollowUps(ctx, mine, MOST_OF_MINE), countFollowUps(ctx, open, MOST_OF_TEAM)]);
    const { more: hasMore, ...counts } = tally;
    return { followUps, ...counts, hasMore, team: team.total, teamHasMore: team.more, me: ctx.actor.id, today: ctx.today };
  },
});
