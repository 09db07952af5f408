import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { feeds } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';

/** Ends one of my feeds; the very next request for it finds nothing. */
export const revokeFeed = command({
  name: 'notices.revoke-feed',
  permission: 'outreach.read',
  record: 'feed',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [ended] = await ctx.db
      .update(feeds).set({ revokedAt: ctx.now, revokedBy: ctx.actor.id })
      .where(and(eq(feeds.id, id), eq(feeds.ownerId, ctx.actor.id), isNull(feeds.revokedAt)))
      .returning({ id: feeds.id });
    if (!ended) throw notFound(messages.errors.notFound);
    ctx.changed({ after: { revoked: true }, open: ['revoked'] });
    return { id };
  },
});
