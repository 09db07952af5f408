export const AFFILIATION_FLAGS = ['spokesperson', 'decision_maker', 'champion', 'procurement'] as const;
export type AffiliationFlag = (typeof AFFILIATION_FLAGS)[number];
