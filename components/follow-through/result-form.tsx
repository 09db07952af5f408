'use client';
import { ClaimForm } from './claim-form';
import { CommitmentForm } from './commitment-form';
import { IntroductionForm } from './introduction-form';
import { ReferralForm } from './referral-form';
import type { Result, ResultKind } from './result';
import type { ResultActions, ResultSetting } from './result-actions';

interface ResultFormProps extends ResultSetting {
  of: ResultKind;
  /** Left out for a new one. */
  result?: Result;
  actions: ResultActions;
  onDone: () => void;
}

/** The form of a record of a kind, new or stored. */
export function ResultForm({ of, result, ...props }: ResultFormProps) {
  switch (of) {
    case 'commitment': return <CommitmentForm {...props} row={result?.of === 'commitment' ? result.row : undefined} />;
    case 'referral': return <ReferralForm {...props} row={result?.of === 'referral' ? result.row : undefined} />;
    case 'introduction': return <IntroductionForm {...props} row={result?.of === 'introduction' ? result.row : undefined} />;
    case 'claim': return <ClaimForm {...props} row={result?.of === 'claim' ? result.row : undefined} />;
  }
}
