import { and, eq, inArray, or } from 'drizzle-orm';
import { z } from 'zod';
import { participations, tasks } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { followUpList } from './follow-up-list';

/** Open follow-ups that concern an organization: its own, and those of every contact it took part in. */
export const organizationFollowUps = query({
  name: 'outreach.organization-follow-ups',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const tookPart = ctx.db
      .select({ activityId: participations.activityId })
      .from(participations)
      .where(eq(participations.organizationId, id));
    const which = and(eq(tasks.state, 'open'), or(eq(tasks.organizationId, id), inArray(tasks.activityId, tookPart)));
    return { followUps: await followUpList(ctx, which, { limit: 50 }), today: ctx.today };
  },
});
