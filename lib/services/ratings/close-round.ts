import { and, eq } from 'drizzle-orm';
import { ratingRounds } from '@/db/schema';
import { RecordAsRead } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { loadRound } from './load-round';

/** Takes no more answers from now on; another last day opens it again. */
export const closeRound = command({
  name: 'ratings.close-round',
  permission: 'readiness.write',
  record: 'rating_round',
  input: RecordAsRead,
  run: async (ctx, { id, version }) => {
    const round = await loadRound(ctx.db, id);
    if (round.closedAt !== null) {
      ctx.unchanged();
      return { id, version: round.version };
    }
    const [saved] = await ctx.db.update(ratingRounds).set({ closedAt: ctx.now, closedBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 })
      .where(and(eq(ratingRounds.id, id), eq(ratingRounds.version, version))).returning({ version: ratingRounds.version });
    if (!saved) throw conflict(messages.errors.conflict);
    ctx.changed({ before: { closed: false }, after: { closed: true, version: saved.version }, open: ['closed'] });
    return { id, version: saved.version };
  },
});
