import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { participations, tasks } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query, type QueryContext } from '../define';
import { followUpList } from './follow-up-list';

// A cross join keeps the order of the tables: from the organization's few contacts to their tasks, never from every open task.
const openTasksOf = ({ db }: QueryContext, organizationId: string) =>
  db
    .select({ id: tasks.id })
    .from(participations)
    .crossJoin(tasks)
    .where(and(eq(participations.organizationId, organizationId), eq(tasks.activityId, participations.activityId), eq(tasks.state, 'open')))
    .union(db.select({ id: tasks.id }).from(tasks).where(and(eq(tasks.organizationId, organizationId), eq(tasks.state, 'open'))));

/** Open follow-ups that concern an organization: its own, and those of every contact it took part in. */
export const organizationFollowUps = query({
  name: 'outreach.organization-follow-ups',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const ids = (await openTasksOf(ctx, id)).map((task) => task.id);
    return { followUps: ids.length === 0 ? [] : await followUpList(ctx, inArray(tasks.id, ids), { limit: 50 }), today: ctx.today };
  },
});
