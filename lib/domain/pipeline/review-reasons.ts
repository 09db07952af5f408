import type { ReviewReason } from './review-reason';
import { isOpenStage, type Stage } from './stage';

type Reviewed = { stage: Stage; slipping: unknown; stale: boolean; flagged: boolean; movedSince: boolean; dormantUntil: string | null };

/**
 * Why a case comes before a review, in the order of the list of reasons; none: it does not. `movedSince`: it was opened or moved after the
 * last review ended. A case that has ended comes only for having moved, a dormant one when its day has come. Days are 'YYYY-MM-DD'.
 */
export const reviewReasons = ({ stage, slipping, stale, flagged, movedSince, dormantUntil }: Reviewed, today: string): ReviewReason[] => {
  const open = isOpenStage(stage);
  const held: readonly (readonly [ReviewReason, boolean])[] = [
    ['slipping', open && slipping !== null], ['stale', open && stale], ['decision', stage === 'decision'], ['at_risk', open && flagged], ['changed', movedSince],
    ['wake', stage === 'dormant' && dormantUntil !== null && dormantUntil <= today],
  ];
  return held.flatMap(([reason, holds]) => (holds ? [reason] : []));
};

const WEIGHT: Readonly<Record<ReviewReason, number>> = { slipping: 32, decision: 16, wake: 8, stale: 4, at_risk: 2, changed: 1 };

type Ordered = { id: string; reasons: readonly ReviewReason[]; jobs: number | null };

/** The order of a review: what slips first, then what needs a decision, what is to be woken, stale, at risk, changed; among equals the most jobs first. */
export const reviewOrder = (a: Ordered, b: Ordered): number => {
  const weight = ({ reasons }: Ordered) => reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
  return weight(b) - weight(a) || (b.jobs ?? -1) - (a.jobs ?? -1) || (a.id < b.id ? -1 : 1);
};
