import { desc, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { collaborationRatings, ratingInvitations, ratingRoundMembers, ratingRounds } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { roundFigures } from '@/lib/domain/ratings/round-figures';
import { roundState } from '@/lib/domain/ratings/round-state';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';

/** Rounds of many years; older ones are left out. */
const MOST = 60;

/** Every round with its figures, the latest first: how response and mean level went over time. */
export const readRounds = query({
  name: 'ratings.rounds',
  permission: 'readiness.read',
  input: z.strictObject({}),
  run: async ({ db, actor, today }) => {
    const rounds = await db.select().from(ratingRounds).where(isNull(ratingRounds.archivedAt)).orderBy(desc(ratingRounds.closesOn), desc(ratingRounds.id)).limit(MOST);
    const ids = rounds.map(({ id }) => id);
    if (ids.length === 0) return { rounds: [] };
    const [members, links, given, names] = await Promise.all([
      db.select({ roundId: ratingRoundMembers.roundId }).from(ratingRoundMembers).where(inArray(ratingRoundMembers.roundId, ids)),
      db.select({ roundId: ratingInvitations.roundId, usedAt: ratingInvitations.usedAt }).from(ratingInvitations).where(inArray(ratingInvitations.roundId, ids)),
      db.select({ roundId: collaborationRatings.roundId, rater: collaborationRatings.raterId, target: collaborationRatings.targetId, level: collaborationRatings.level, on: collaborationRatings.ratedOn })
        .from(collaborationRatings).where(inArray(collaborationRatings.roundId, ids)),
      subclusterNames(db),
    ]);
    const [asked, answered, rated] = [groupBy(members, ({ roundId }) => roundId), groupBy(links.filter(({ usedAt }) => usedAt !== null), ({ roundId }) => roundId), groupBy(given, ({ roundId }) => roundId)];
    const open = may(actor, 'readiness.write');
    return {
      rounds: rounds.map((round) => ({
        id: round.id, question: round.question, subcluster: round.subcluster && (names.get(round.subcluster)?.name ?? round.subcluster), opensOn: round.opensOn, closesOn: round.closesOn,
        state: roundState(round, today), sample: round.sample,
        figures: roundFigures(asked.get(round.id)?.length ?? 0, answered.get(round.id)?.length ?? 0, rated.get(round.id) ?? [], { open }),
      })),
    };
  },
});
