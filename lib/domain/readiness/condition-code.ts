/** What a sub-cluster needs before it is formed, in the order it is looked at. */
export const CONDITION_CODES = ['producers', 'institution', 'firms_ready', 'jobs_share', 'champion', 'members', 'fee'] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];
