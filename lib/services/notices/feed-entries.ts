import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { feeds, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { query } from '../define';
import { asUser } from './as-user';
import { entriesOf } from './entries-of';
import { feedTokenHash } from './feed-token';

/**
 * What a feed holds, read with the rights its owner has now and without a word of anything restricted or sealed. `unknown` for a
 * token nobody was given; `ended` for one that was revoked, or whose owner is disabled or may no longer read outreach.
 */
export const feedEntries = query({
  name: 'notices.feed-entries',
  permission: 'feeds.read',
  input: z.strictObject({ token: z.string().max(200), timeZone: z.string().max(60) }),
  run: async (ctx, { token, timeZone }) => {
    const [found] = await ctx.db
      .select({ feed: feeds, owner: { id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt } })
      .from(feeds).innerJoin(users, eq(users.id, feeds.ownerId)).where(eq(feeds.tokenHash, feedTokenHash(token)));
    if (!found) return { state: 'unknown' as const };
    const actor = asUser(found.owner);
    if (found.feed.revokedAt !== null || found.owner.disabledAt !== null || !may(actor, 'outreach.read')) return { state: 'ended' as const };
    const { id, kind, subject } = found.feed;
    return { state: 'open' as const, id, kind, subject, entries: await entriesOf({ ...ctx, actor }, { ownerId: kind === 'personal' ? found.owner.id : null, subject, timeZone }) };
  },
});
