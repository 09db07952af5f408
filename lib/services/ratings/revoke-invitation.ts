import { and, eq, isNull } from 'drizzle-orm';
import { ratingInvitations } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';

/** A link that was not used opens nothing any more. */
export const revokeInvitation = command({
  name: 'ratings.revoke-invitation',
  permission: 'readiness.write',
  record: 'rating_invitation',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const [found] = await ctx.db.select().from(ratingInvitations).where(eq(ratingInvitations.id, id));
    if (!found) throw notFound(messages.errors.notFound);
    if (found.revokedAt !== null) {
      ctx.unchanged();
      return { id };
    }
    const [revoked] = await ctx.db.update(ratingInvitations).set({ revokedAt: ctx.now, revokedBy: ctx.actor.id })
      .where(and(eq(ratingInvitations.id, id), isNull(ratingInvitations.usedAt), isNull(ratingInvitations.revokedAt))).returning({ id: ratingInvitations.id });
    if (!revoked) throw conflict(messages.ratings.refusals.answeredAlready);
    ctx.changed({ before: { revoked: false }, after: { revoked: true }, open: ['revoked'] });
    return { id };
  },
});
