/** Why a case comes before a review. */
export const REVIEW_REASONS = ['slipping', 'stale', 'decision', 'at_risk', 'changed', 'wake'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];
