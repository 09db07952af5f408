import { and, eq, gt, inArray, isNull, lte, ne } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import { groupBy } from '@/lib/domain/shared/group-by';
import { lastMet } from '../../last-met';
import { visibleActivities } from '../../visible-activities';
import type { FactsOfKind } from './facts-of-kind';

const YEAR = 365;

/** When an organization was last met and how often in twelve months, of contacts everybody in the house may read; no word of any of them. */
export const contactFacts: FactsOfKind = async (ctx, ids) => {
  const [met, counted] = await Promise.all([
    lastMet(ctx, ids),
    ctx.db.selectDistinct({ organizationId: participations.organizationId, activityId: activities.id }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        inArray(participations.organizationId, ids), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt),
        gt(activities.occurredOn, addDays(ctx.today, -YEAR)), lte(activities.occurredOn, ctx.today), visibleActivities(ctx),
      )),
  ]);
  const countOf = groupBy(counted, ({ organizationId }) => organizationId);
  return met.map(({ id, on }) => ({ id, organizationId: id, fields: { last_on: on, in_twelve_months: countOf.get(id)?.length ?? 0 } }));
};
