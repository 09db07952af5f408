import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';
import { loadVisit } from './load-visit';
import { writeVisit } from './write-visit';

/** The visit took place and is logged as this contact. */
export const holdVisit = command({
  name: 'planning.hold-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: z.strictObject({ id: RecordId, activityId: RecordId }),
  run: async (ctx, { id, activityId }) => {
    const visit = await loadVisit(ctx, id);
    if (visit.activityId === activityId) {
      ctx.unchanged();
      return { id, version: visit.version };
    }
    if (visit.state !== 'planned') throw invalid(messages.planning.refusals.notPlanned);
    const [contact] = await ctx.db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, activityId), visibleActivities(ctx)));
    if (!contact) throw notFound(messages.errors.notFound);
    return writeVisit(ctx, visit, { state: 'held', activityId });
  },
});
