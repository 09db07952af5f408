import type { MissingReason } from './measured';

export const LEAST_FIRMS = 3;
export const MOST_DOMINANCE = 0.8;

export type ReleaseThresholds = { readonly leastFirms: number; readonly mostDominance: number };
export type Release =
  | { readonly released: true }
  | { readonly released: false; readonly reason: Extract<MissingReason, 'too-few-firms' | 'withheld-dominance'> };

/**
 * Whether an aggregate of firm answers may leave the circle of those who see the answers: at least 3 firms contribute
 * and none holds more than 80 % of the sum. Thresholds can only be made stricter; looser ones are ignored.
 * `contributions` are the firms' shares of the aggregate, not negative; firms that contribute 0 count as none.
 */
export function aggregateRelease(
  contributions: readonly number[],
  { leastFirms, mostDominance }: ReleaseThresholds = { leastFirms: LEAST_FIRMS, mostDominance: MOST_DOMINANCE },
): Release {
  const counting = contributions.filter((contribution) => contribution > 0);
  if (counting.length < Math.max(leastFirms, LEAST_FIRMS)) return { released: false, reason: 'too-few-firms' };
  const sum = counting.reduce((total, contribution) => total + contribution, 0);
  const dominated = Math.max(...counting) > Math.min(mostDominance, MOST_DOMINANCE) * sum;
  return dominated ? { released: false, reason: 'withheld-dominance' } : { released: true };
}
