import { and, eq, isNull } from 'drizzle-orm';
import { partnerAgreements } from '@/db/schema';
import { EndAgreementInput } from '@/lib/domain/agreements/agreement-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { loadAgreement } from './load-agreement';

/** From a day on nothing is seen any more, for a reason; it is never undone, only agreed anew. */
export const endAgreement = command({
  name: 'agreements.end',
  permission: 'agreements.manage',
  record: 'partner_agreement',
  input: EndAgreementInput,
  run: async (ctx, { id, version, on, why }) => {
    const stored = await loadAgreement(ctx.db, id);
    const { refusals } = messages.agreements;
    const refuse = (message: string) => invalid(messages.errors.invalid, { on: message });
    if (stored.endedOn !== null || ctx.today > stored.validTo) throw invalid(refusals.over);
    if (on < ctx.today) throw refuse(refusals.endInThePast);
    if (on > stored.validTo) throw refuse(refusals.endAfterLast);
    const [saved] = await ctx.db.update(partnerAgreements).set({ endedOn: on, endedWhy: why, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 })
      .where(and(eq(partnerAgreements.id, id), eq(partnerAgreements.version, version), isNull(partnerAgreements.endedOn))).returning({ version: partnerAgreements.version });
    if (!saved) throw conflict(messages.errors.conflict);
    ctx.changed({ before: { endedOn: null }, after: { endedOn: on, endedWhy: why, version: saved.version }, open: ['endedOn'], reason: why });
    return { id, version: saved.version };
  },
});
