import type { DerivedRow } from './derived-row';
import type { Party } from './party';
import type { ReferralOutcome } from './referral-outcome';

export type ReferralRow = DerivedRow & {
  from: Party; to: Party; need: string; madeOn: string; acceptedOn: string | null; declinedOn: string | null;
  outcome: ReferralOutcome | null; outcomeOn: string | null; outcomeNote: string | null;
};
