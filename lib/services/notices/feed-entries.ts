import { and, eq, gte, lte } from 'drizzle-orm';
import { z } from 'zod';
import { feeds, plannedVisits, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { CalendarEntry } from '@/lib/domain/notices/calendar-entry';
import { dueEntry } from '@/lib/domain/notices/due-entry';
import { entryWords } from '@/lib/domain/notices/entry-words';
import { visitEntry } from '@/lib/domain/notices/visit-entry';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { visitList } from '../visit-list';
import { asUser } from './as-user';
import { duesOf } from './dues-of';
import { feedTokenHash } from './feed-token';
import { visitsOfCluster } from './of-cluster';

/** As far as a calendar looks back and ahead, in days. */
const [BACK, AHEAD] = [30, 366];
const MOST = 1000;

type Feed = { kind: 'personal' | 'team' | 'cluster'; subject: string | null; ownerId: string };

const entriesOf = async (ctx: QueryContext, { kind, subject, ownerId }: Feed, timeZone: string): Promise<CalendarEntry[]> => {
  const [from, to] = [addDays(ctx.today, -BACK), addDays(ctx.today, AHEAD)];
  const own = kind === 'personal' ? ownerId : null;
  const which = and(gte(plannedVisits.day, from), lte(plannedVisits.day, to), own === null ? undefined : eq(plannedVisits.ownerId, own), visitsOfCluster(ctx, subject));
  const [visits, dues] = await Promise.all([visitList(ctx, which, MOST), duesOf(ctx, { from, to, ownerId: own, subject, timeZone })]);
  return [...visits.map((visit) => visitEntry(visit, timeZone, entryWords)), ...dues.map((due) => dueEntry(due, { ...entryWords, due: messages.notices.due }))];
};

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
    return { state: 'open' as const, id, kind, subject, entries: await entriesOf({ ...ctx, actor }, { kind, subject, ownerId: found.owner.id }, timeZone) };
  },
});
