import { and, asc, isNull, type SQL } from 'drizzle-orm';
import { pledges } from '@/db/schema';
import { deliveredOf, pledgeStanding } from '@/lib/domain/forming/pledge-standing';
import type { QueryContext } from './define';
import { visibleDerived } from './visible-derived';
import { deliveriesOf } from './deliveries-of';

/** Pledges the actor may see that are not archived, each with what was delivered of it, in the order they were given. */
export const pledgesWithDeliveries = async (ctx: QueryContext, which: SQL | undefined) => {
  const rows = await ctx.db.select().from(pledges).where(and(which, isNull(pledges.archivedAt), visibleDerived(ctx, pledges))).orderBy(asc(pledges.givenOn), asc(pledges.id));
  const of = await deliveriesOf(ctx, rows.map(({ id }) => id));
  return rows.map(({ id, organizationId, clusterCode, subclusterCode, kind, givenOn, amountCents, currency, minutes, withdrawnOn, confidentiality, sample }) => {
    const facts = { kind, amountCents, minutes, withdrawnOn, deliveries: of(id) };
    return {
      id, organizationId, clusterCode, subclusterCode, kind, givenOn, amountCents, currency, minutes, withdrawnOn, confidentiality, sample,
      deliveries: facts.deliveries, standing: pledgeStanding(facts), delivered: deliveredOf(facts),
    };
  });
};
