import type { ClaimRow } from '@/lib/domain/follow-through/claim-row';
import type { CommitmentRow } from '@/lib/domain/follow-through/commitment-row';
import type { IntroductionRow } from '@/lib/domain/follow-through/introduction-row';
import type { ReferralRow } from '@/lib/domain/follow-through/referral-row';

/** A record of follow-through with what it is. */
export type Result =
  | { of: 'commitment'; row: CommitmentRow }
  | { of: 'referral'; row: ReferralRow }
  | { of: 'introduction'; row: IntroductionRow }
  | { of: 'claim'; row: ClaimRow };
export type ResultKind = Result['of'];
