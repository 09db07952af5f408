import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations } from '@/db/schema';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { optionalText } from '@/lib/domain/shared/optional-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';

/** Marks an organization as one that asked to be left alone, from a day on; or, without a day and with the reason, lifts it. */
export const setDoNotContact = command({
  name: 'privacy.set-do-not-contact',
  permission: 'register.write',
  record: 'organization',
  input: z.strictObject({ organizationId: RecordId, since: IsoDay.nullish().transform((day) => day ?? null), why: optionalText(500) }),
  run: async (ctx, { organizationId, since, why }) => {
    const [before] = await ctx.db.select({ since: organizations.doNotContactSince }).from(organizations).where(eq(organizations.id, organizationId));
    if (!before) throw notFound(messages.errors.notFound);
    if (since !== null && since > ctx.today) throw invalid(messages.errors.invalid, { since: messages.privacy.refusals.inTheFuture });
    if (since === null && before.since !== null && why === null) throw invalid(messages.errors.invalid, { why: messages.errors.required });
    if (before.since === since) {
      ctx.unchanged();
      return { id: organizationId };
    }
    await ctx.db.update(organizations).set({ doNotContactSince: since, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(organizations.id, organizationId));
    ctx.changed({ before: { doNotContactSince: before.since }, after: { doNotContactSince: since }, open: ['doNotContactSince'], ...(why && { reason: why }) });
    return { id: organizationId };
  },
});
