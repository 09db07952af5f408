import type { ClaimState } from '../follow-through/claim';
import type { ClaimEvidenceKind } from './claim-evidence';

export type EvidenceFact = { readonly kind: ClaimEvidenceKind; readonly addedBy: string; readonly gone: boolean };

export type LedgerFacts = {
  readonly state: ClaimState;
  readonly createdBy: string;
  readonly jobs: number;
  /** Evidence in words, as a claim of no case may carry it. */
  readonly words: string | null;
  readonly evidence: readonly EvidenceFact[];
  /** The jobs verified of its case; null: none verified yet. Undefined: the claim is of no case. */
  readonly caseVerified?: number | null;
  /** Jobs of the same case that other claims have verified already. */
  readonly otherVerified: number;
};

export type LedgerRefusal = 'needs-statement' | 'not-supported' | 'same-person' | 'needs-other-evidence' | 'case-not-verified' | 'more-than-verified' | 'needs-why';

const there = (facts: LedgerFacts) => facts.evidence.filter(({ gone }) => !gone);

/** Whether a claim has the firm's own statement: a living link of that kind; a claim of no case may have it in words instead. */
export const hasStatement = (facts: LedgerFacts): boolean =>
  there(facts).some(({ kind }) => kind === 'statement') || (facts.caseVerified === undefined && facts.words !== null);

/**
 * Why a claim may not move to a state; null when it may. Supported needs the firm's own statement. Verified needs a supported claim, somebody else
 * than who recorded it, and, of a case, evidence that somebody else added and as many jobs verified of the case as all its verified claims
 * say together. Withdrawn, and taking support back, need a reason. Evidence that is gone (archived, removed) counts for nothing.
 */
export const ledgerRefusal = (facts: LedgerFacts, to: ClaimState, by: string, why: string | null): LedgerRefusal | null => {
  if (to === 'withdrawn' || (to === 'claimed' && facts.state !== 'claimed')) return why === null ? 'needs-why' : null;
  if (to === 'supported') return hasStatement(facts) ? null : 'needs-statement';
  if (to !== 'verified') return null;
  if (facts.state !== 'supported') return 'not-supported';
  if (facts.createdBy === by) return 'same-person';
  if (!hasStatement(facts)) return 'needs-statement';
  if (facts.caseVerified === undefined) return null;
  if (!there(facts).some(({ addedBy }) => addedBy !== facts.createdBy)) return 'needs-other-evidence';
  if (facts.caseVerified === null) return 'case-not-verified';
  return facts.otherVerified + facts.jobs > facts.caseVerified ? 'more-than-verified' : null;
};

/** Whether a supported or verified claim has lost what it stands on since: it is drawn grey and counts as claimed. */
export const claimRests = (facts: LedgerFacts): boolean => (facts.state === 'supported' || facts.state === 'verified') && !hasStatement(facts);
