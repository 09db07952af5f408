/** How far a referral has come. */
export const REFERRAL_STATES = ['made', 'accepted', 'declined', 'finished'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** An outcome ends it, whatever the agency said first; else its answer; else it waits for one. */
export const referralState = ({ acceptedOn, declinedOn, outcome }: { acceptedOn: string | null; declinedOn: string | null; outcome: string | null }): ReferralState => {
  if (outcome !== null) return 'finished';
  if (declinedOn !== null) return 'declined';
  return acceptedOn === null ? 'made' : 'accepted';
};
