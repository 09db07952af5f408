import { and, eq, inArray, isNull } from 'drizzle-orm';
import { pledgeDeliveries, pledges } from '@/db/schema';
import { countedDeliveries } from '@/lib/domain/forming/counted-deliveries';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

/** What these organizations delivered of their pledges since a day, as far as the actor may see; struck entries count for nothing. */
export const deliveredSince = async (ctx: QueryContext, organizationIds: readonly string[], since: string) => {
  if (organizationIds.length === 0) return [];
  const rows = await ctx.db
    .select({
      id: pledgeDeliveries.id, on: pledgeDeliveries.deliveredOn, amountCents: pledgeDeliveries.amountCents, minutes: pledgeDeliveries.minutes, strikesId: pledgeDeliveries.strikesId,
      kind: pledges.kind, currency: pledges.currency,
    })
    .from(pledgeDeliveries).innerJoin(pledges, eq(pledges.id, pledgeDeliveries.pledgeId))
    .where(and(inArray(pledges.organizationId, [...organizationIds]), isNull(pledges.archivedAt), visibleDerived(ctx, pledges)));
  return countedDeliveries(rows).filter(({ on }) => on >= since);
};
