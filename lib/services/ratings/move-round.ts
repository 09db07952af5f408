import { and, eq, isNull } from 'drizzle-orm';
import { ratingInvitations, ratingRounds } from '@/db/schema';
import { MoveRoundInput } from '@/lib/domain/ratings/round-input';
import { LONGEST_ROUND_DAYS } from '@/lib/domain/ratings/round-size';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { endOfDay } from './end-of-day';
import { loadRound } from './load-round';

/** Another last day: a round that was closed opens again, and links that were not used hold until then. */
export const moveRound = command({
  name: 'ratings.move-round',
  permission: 'readiness.write',
  record: 'rating_round',
  input: MoveRoundInput,
  run: async (ctx, { id, version, closesOn }) => {
    const { db, now, actor, today } = ctx;
    const round = await loadRound(db, id);
    const { refusals } = messages.ratings;
    const refuse = (message: string) => invalid(messages.errors.invalid, { closesOn: message });
    if (closesOn < today) throw refuse(refusals.closesInThePast);
    if (closesOn < round.opensOn) throw refuse(refusals.closesBeforeItOpens);
    if (daysBetween(round.opensOn, closesOn) > LONGEST_ROUND_DAYS) throw refuse(refusals.tooLong(LONGEST_ROUND_DAYS));
    const [saved] = await db.update(ratingRounds).set({ closesOn, closedAt: null, closedBy: null, updatedAt: now, updatedBy: actor.id, version: version + 1 })
      .where(and(eq(ratingRounds.id, id), eq(ratingRounds.version, version))).returning({ version: ratingRounds.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { closesOn }, theirs: { closesOn: round.closesOn }, theirVersion: round.version });
    await db.update(ratingInvitations).set({ expiresAt: endOfDay(closesOn) })
      .where(and(eq(ratingInvitations.roundId, id), isNull(ratingInvitations.usedAt), isNull(ratingInvitations.revokedAt)));
    ctx.changed({ before: { closesOn: round.closesOn, closed: round.closedAt !== null }, after: { closesOn, closed: false, version: saved.version }, open: ['closesOn', 'closed'] });
    return { id, version: saved.version };
  },
});
