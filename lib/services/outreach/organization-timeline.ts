import { eq } from 'drizzle-orm';
import { organizations, participations } from '@/db/schema';
import { TimelineQuery } from '@/lib/domain/outreach/timeline-query';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { timelineOf } from './timeline-of';

/** The contacts of one organization, newest first, 50 a page. */
export const organizationTimeline = query({
  name: 'outreach.organization-timeline',
  permission: 'outreach.read',
  input: TimelineQuery,
  run: async (ctx, { id, before }) => {
    const page = await timelineOf(ctx, eq(participations.organizationId, id), before);
    if (page.total > 0) return page;
    const [known] = await ctx.db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, id));
    if (!known) throw notFound(messages.errors.notFound);
    return page;
  },
});
