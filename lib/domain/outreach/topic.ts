export const FOLLOW_UP_STATES = ['none', 'required', 'done', 'unresolved'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export const ISSUE_TYPES = [
  'workforce', 'land_and_buildings', 'financing', 'regulation', 'transport', 'procurement', 'expansion', 'succession',
  'technology', 'community', 'other',
] as const;
export type IssueType = (typeof ISSUE_TYPES)[number];
