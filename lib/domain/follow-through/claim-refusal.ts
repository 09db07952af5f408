import type { ClaimState } from './claim';

type Claim = { state: ClaimState; createdBy: string; evidence: string | null };
export type ClaimRefusal = 'needs-evidence' | 'not-supported' | 'same-person';

/**
 * Why a claim may not move to a state; null when it may. Supported needs evidence; verified needs a supported claim and
 * somebody else than who recorded it (C6-9: jobs count on evidence two people have seen). Withdrawn and back to claimed always.
 */
export const claimRefusal = (claim: Claim, to: ClaimState, by: string, evidence: string | null): ClaimRefusal | null => {
  if (to === 'supported') return (evidence ?? claim.evidence) === null ? 'needs-evidence' : null;
  if (to !== 'verified') return null;
  if (claim.state !== 'supported') return 'not-supported';
  return claim.createdBy === by ? 'same-person' : null;
};
