import { pledgeDeliveries } from '@/db/schema';
import { DeliveryInput } from '@/lib/domain/forming/delivery-input';
import { isDeliverable } from '@/lib/domain/forming/pledge-kind';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { formingTrail } from './forming-trail';
import { loadPledge } from './load-pledge';

/** Part of a fee was paid, or hours were given: one more entry, never changed afterwards. */
export const deliverPledge = command({
  name: 'forming.deliver-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: DeliveryInput,
  run: async (ctx, { id, on, amount: amountCents, hours: minutes, note }) => {
    const { db, now, actor, today } = ctx;
    const pledge = await loadPledge(ctx, id);
    const { refusals } = messages.forming;
    const deliveredOn = on ?? today;
    if (!isDeliverable(pledge.kind)) throw invalid(refusals.givenOnce);
    const refused: Record<string, string> = {};
    if (deliveredOn > today) refused.on = refusals.inTheFuture;
    const [field, other, size, none] = pledge.kind === 'fee' ? ['amount', 'hours', amountCents, minutes] as const : ['hours', 'amount', minutes, amountCents] as const;
    if (size === null) refused[field] = refusals.howMuch;
    if (none !== null) refused[other] = pledge.kind === 'fee' ? refusals.hoursOfHours : refusals.amountOfFee;
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
    const deliveryId = ctx.newId();
    await db.insert(pledgeDeliveries).values({ id: deliveryId, pledgeId: id, deliveredOn, amountCents, minutes, note, strikesId: null, at: now, byId: actor.id });
    ctx.changed(formingTrail(null, { deliveryId, deliveredOn, amountCents, minutes, note, confidentiality: pledge.confidentiality }));
    return { id, deliveryId };
  },
});
