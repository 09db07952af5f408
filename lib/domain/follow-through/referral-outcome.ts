/** What a referral came to, as the partner agency or the firm told us. */
export const REFERRAL_OUTCOMES = ['helped', 'partly_helped', 'not_helped', 'no_answer'] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];
