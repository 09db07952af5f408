/** How long visits to a stage last: how many have ended, and the days by which 75 % of them had (null: not reached). */
export type UsualStay = { closed: number; p75: number | null };

/** Fewer visits than these say nothing about the usual time. */
export const LEAST_CLOSED = 20;
/** Days, while fewer have closed. */
export const DEFAULT_STAY = 30;

/**
 * The days after which a case is stale in a stage: the 75th percentile of the stage's visits, or 30 days while fewer than 20
 * have closed. Null where the percentile is not reached: three quarters never left, so no time is too long. (domain.md 3.14)
 */
export const staleAfter = ({ closed, p75 }: UsualStay): number | null => (closed < LEAST_CLOSED ? DEFAULT_STAY : p75);
