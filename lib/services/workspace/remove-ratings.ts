import { eq, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { collaborationRatings, ratingInvitations, ratingRoundMembers, ratingRounds } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

/** Takes out invented rounds, and from one's own rounds the organizations and people that go. */
export const removeRatings = async (db: Handle, { organizations, people }: Pick<SampleRemoval, 'organizations' | 'people'>) => {
  const rounds = (await db.select({ id: ratingRounds.id }).from(ratingRounds).where(eq(ratingRounds.sample, true))).map(({ id }) => id);
  await inPieces(rounds, async (ids) => {
    await db.delete(collaborationRatings).where(inArray(collaborationRatings.roundId, ids));
    await db.delete(ratingInvitations).where(inArray(ratingInvitations.roundId, ids));
    await db.delete(ratingRoundMembers).where(inArray(ratingRoundMembers.roundId, ids));
    await db.delete(ratingRounds).where(inArray(ratingRounds.id, ids));
  });
  await forgetVersions(db, 'rating_round', rounds);
  await inPieces(organizations.remove, async (ids) => {
    await db.delete(collaborationRatings).where(or(inArray(collaborationRatings.raterId, ids), inArray(collaborationRatings.targetId, ids)));
    await db.delete(ratingInvitations).where(inArray(ratingInvitations.organizationId, ids));
    await db.delete(ratingRoundMembers).where(inArray(ratingRoundMembers.organizationId, ids));
  });
  await inPieces(people.remove, (ids) => db.update(ratingInvitations).set({ personId: null }).where(inArray(ratingInvitations.personId, ids)));
};
