import { and, eq, isNull } from 'drizzle-orm';
import { pledgeDeliveries } from '@/db/schema';
import { StrikeDeliveryInput } from '@/lib/domain/forming/strike-delivery-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';
import { formingTrail } from './forming-trail';
import { loadPledge } from './load-pledge';

/** A mistaken entry counts no more: a later one names it and says why. */
export const strikeDelivery = command({
  name: 'forming.strike-delivery',
  permission: 'outreach.write',
  record: 'pledge',
  input: StrikeDeliveryInput,
  run: async (ctx, { id, deliveryId, why }) => {
    const { db, now, actor, today } = ctx;
    const pledge = await loadPledge(ctx, id);
    const [found] = await db.select({ id: pledgeDeliveries.id }).from(pledgeDeliveries).where(and(eq(pledgeDeliveries.id, deliveryId), eq(pledgeDeliveries.pledgeId, id), isNull(pledgeDeliveries.strikesId)));
    if (!found) throw notFound(messages.errors.notFound);
    const [struck] = await db.insert(pledgeDeliveries).values({ id: ctx.newId(), pledgeId: id, deliveredOn: today, amountCents: null, minutes: null, note: why, strikesId: deliveryId, at: now, byId: actor.id })
      .onConflictDoNothing().returning({ id: pledgeDeliveries.id });
    if (!struck) throw conflict(messages.forming.refusals.struckAlready);
    ctx.changed(formingTrail({ struck: null, confidentiality: pledge.confidentiality }, { struck: deliveryId, note: why, confidentiality: pledge.confidentiality }));
    return { id };
  },
});
