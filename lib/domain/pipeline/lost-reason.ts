/** Why a case was lost; `other` needs a note. */
export const LOST_REASONS = ['moved_away', 'closed', 'chose_other_region', 'no_site', 'no_workforce', 'costs', 'financing', 'regulation', 'infrastructure', 'market', 'no_longer_sought', 'other'] as const;
export type LostReason = (typeof LOST_REASONS)[number];
