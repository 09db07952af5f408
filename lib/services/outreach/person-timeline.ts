import { eq } from 'drizzle-orm';
import { participations, people } from '@/db/schema';
import { TimelineQuery } from '@/lib/domain/outreach/timeline-query';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { timelineOf } from './timeline-of';

/** The contacts one person was part of, newest first, 50 a page. */
export const personTimeline = query({
  name: 'outreach.person-timeline',
  permission: 'outreach.read',
  input: TimelineQuery,
  run: async (ctx, { id, before }) => {
    const page = await timelineOf(ctx, eq(participations.personId, id), before);
    if (page.total > 0) return page;
    const [known] = await ctx.db.select({ id: people.id }).from(people).where(eq(people.id, id));
    if (!known) throw notFound(messages.errors.notFound);
    return page;
  },
});
