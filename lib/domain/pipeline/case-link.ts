/** What a case came from or led to. */
export const CASE_LINK_KINDS = ['activity', 'red_flag', 'referral', 'commitment', 'introduction'] as const;
export type CaseLinkKind = (typeof CASE_LINK_KINDS)[number];
