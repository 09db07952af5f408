import { and, eq, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import { z } from 'zod';
import { collaborationRatings, ratingInvitations, ratingRounds } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { bothSides, SYMMETRIC_RULES, type Rating } from '@/lib/domain/network/both-sides';
import { ratingMatrix } from '@/lib/domain/ratings/rating-matrix';
import { roundFigures } from '@/lib/domain/ratings/round-figures';
import { roundState } from '@/lib/domain/ratings/round-state';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query, type QueryContext } from '../define';
import { mailLeaves } from '../mail-leaves';
import { subclusterNames } from '../subcluster-names';
import { inviteesOf } from './invitees-of';
import { loadRound, type Round } from './load-round';
import { membersOfRound } from './members-of-round';

const rating = { rater: collaborationRatings.raterId, target: collaborationRatings.targetId, level: collaborationRatings.level, on: collaborationRatings.ratedOn };

/** What the same organizations said of each other in rounds that closed before. */
const saidBefore = ({ db }: QueryContext, round: Round, ids: string[]): Promise<Rating[]> =>
  db.select(rating).from(collaborationRatings).innerJoin(ratingRounds, eq(ratingRounds.id, collaborationRatings.roundId))
    .where(and(inArray(collaborationRatings.raterId, ids), inArray(collaborationRatings.targetId, ids), ne(ratingRounds.id, round.id), isNull(ratingRounds.archivedAt), lte(ratingRounds.closesOn, round.opensOn)));

const pairOf = ({ a, b }: { a: string; b: string }) => JSON.stringify([a, b]);

/**
 * One round. Its figures as a whole are for every reader of readiness; who said what of whom, and who was invited, for those who work on
 * readiness, as the people who answer are told.
 */
export const readRound = query({
  name: 'ratings.round',
  permission: 'readiness.read',
  input: z.strictObject({ id: RecordId, by: z.enum(SYMMETRIC_RULES).default('lower') }),
  run: async (ctx, { id, by }) => {
    const { db, actor, today } = ctx;
    const round = await loadRound(db, id);
    const open = may(actor, 'readiness.write');
    const [members, used, said, names] = await Promise.all([
      membersOfRound(db, id),
      db.select({ id: ratingInvitations.organizationId }).from(ratingInvitations).where(and(eq(ratingInvitations.roundId, id), isNotNull(ratingInvitations.usedAt))),
      db.select(rating).from(collaborationRatings).where(eq(collaborationRatings.roundId, id)),
      subclusterNames(db),
    ]);
    const ids = members.map((one) => one.id);
    const answered = new Set(used.map((one) => one.id));
    const { question, opensOn, closesOn, version, sample, subcluster } = round;
    const whole = { id, version, question, opensOn, closesOn, sample, today, by, subcluster: subcluster && (names.get(subcluster)?.name ?? subcluster), state: roundState(round, today), figures: roundFigures(ids.length, answered.size, said, { open }) };
    if (!open) return { ...whole, detail: null };
    const before = new Map(bothSides(await saidBefore(ctx, round, ids), by).map((pair) => [pairOf(pair), pair.together]));
    const nameOf = new Map(members.map((one) => [one.id, one.name]));
    return {
      ...whole,
      detail: {
        mail: mailLeaves(),
        matrix: ratingMatrix(ids, answered, said).map(({ rater, cells }) => ({ rater, name: nameOf.get(rater) ?? rater, cells: cells.map((cell) => ({ ...cell, name: nameOf.get(cell.target) ?? cell.target })) })),
        pairs: bothSides(said, by).map((pair) => ({ ...pair, aName: nameOf.get(pair.a) ?? pair.a, bName: nameOf.get(pair.b) ?? pair.b, before: before.get(pairOf(pair)) ?? null })),
        invitees: await inviteesOf(ctx, round, members),
      },
    };
  },
});
export type ReadRound = Awaited<ReturnType<typeof readRound>>;
