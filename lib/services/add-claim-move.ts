import { eq, max } from 'drizzle-orm';
import { claimMoves } from '@/db/schema';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import type { CommandContext } from './define';

type Move = { claimId: string; from: ClaimState | null; to: ClaimState; on: string; why: string | null };

/** Adds a move to the history of a claim; the history itself never changes. */
export const addClaimMove = async ({ db, newId, actor, now }: CommandContext, { claimId, from, to, on, why }: Move) => {
  const [{ last } = { last: 0 }] = await db.select({ last: max(claimMoves.position) }).from(claimMoves).where(eq(claimMoves.claimId, claimId));
  await db.insert(claimMoves).values({ id: newId(), claimId, position: (last ?? 0) + 1, fromState: from, toState: to, movedOn: on, movedBy: actor.id, recordedAt: now, why });
};
