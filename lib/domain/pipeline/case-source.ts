/** Where we learned of a case. */
export const CASE_SOURCES = ['visit', 'red_flag', 'referral', 'commitment', 'enquiry', 'partner', 'own_research', 'other'] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];
