import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ratingRounds } from '@/db/schema';
import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';

/** Takes a round begun by mistake out of every list, with its ratings; its links open nothing. `back` brings all of it back. */
export const archiveRound = command({
  name: 'ratings.archive-round',
  permission: 'readiness.write',
  record: 'rating_round',
  input: RecordAsRead.extend({ back: z.boolean().default(false) }),
  run: async (ctx, { id, version, back }) => {
    const [round] = await ctx.db.select().from(ratingRounds).where(eq(ratingRounds.id, id));
    if (!round) throw notFound(messages.errors.notFound);
    if ((round.archivedAt === null) === back) {
      ctx.unchanged();
      return { id, version: round.version };
    }
    const [saved] = await ctx.db.update(ratingRounds)
      .set({ archivedAt: back ? null : ctx.now, archivedBy: back ? null : ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 })
      .where(and(eq(ratingRounds.id, id), eq(ratingRounds.version, version))).returning({ version: ratingRounds.version });
    if (!saved) throw conflict(messages.errors.conflict);
    ctx.changed({ before: { archived: back }, after: { archived: !back, version: saved.version }, open: ['archived'] });
    return { id, version: saved.version };
  },
});
