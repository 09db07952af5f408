import { eq } from 'drizzle-orm';
import { ratingInvitations, ratingRounds } from '@/db/schema';
import { linkState } from '@/lib/domain/ratings/link-state';
import type { QueryContext } from '../define';
import { ratingTokenHash } from './rating-token';

/** The invitation and the round a token opens, and what it is good for now; null for a token nobody was given. */
export const linkOfToken = async ({ db, now, today }: QueryContext, token: string) => {
  const [found] = await db.select({ invitation: ratingInvitations, round: ratingRounds })
    .from(ratingInvitations).innerJoin(ratingRounds, eq(ratingRounds.id, ratingInvitations.roundId)).where(eq(ratingInvitations.tokenHash, ratingTokenHash(token)));
  return found ? { ...found, state: linkState(found.invitation, found.round, { now, today }) } : null;
};
