import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { consents } from '@/db/schema';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { neededText } from '@/lib/domain/shared/needed-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';

/** Ends a consent as of a day; it is never undone, only given anew. */
export const withdrawConsent = command({
  name: 'privacy.withdraw-consent',
  permission: 'register.write',
  record: 'consent',
  input: z.strictObject({ id: RecordId, withdrawnOn: IsoDay, withdrawnHow: neededText(500) }),
  run: async (ctx, { id, withdrawnOn, withdrawnHow }) => {
    const [given] = await ctx.db.select().from(consents).where(eq(consents.id, id));
    if (!given) throw notFound(messages.errors.notFound);
    const { refusals } = messages.privacy;
    if (withdrawnOn > ctx.today) throw invalid(messages.errors.invalid, { withdrawnOn: refusals.inTheFuture });
    if (withdrawnOn < given.givenOn) throw invalid(messages.errors.invalid, { withdrawnOn: refusals.withdrawnBeforeGiven });
    const [ended] = await ctx.db.update(consents)
      .set({ withdrawnOn, withdrawnHow, version: given.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
      .where(and(eq(consents.id, id), isNull(consents.withdrawnOn))).returning({ version: consents.version });
    if (!ended) throw conflict(refusals.withdrawnAlready);
    ctx.changed({ before: { withdrawnOn: null }, after: { withdrawnOn, withdrawnHow, version: ended.version }, open: ['withdrawnOn'] });
    return { id };
  },
});
