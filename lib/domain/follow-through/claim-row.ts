import type { ClaimKind, ClaimState } from './claim';
import type { DerivedRow } from './derived-row';
import type { Party } from './party';

export type ClaimRow = DerivedRow & {
  firm: Party; kind: ClaimKind; jobs: number; statedOn: string; statement: string; evidence: string | null; state: ClaimState;
  supportedOn: string | null;
  verifiedOn: string | null;
  /** Recorded by the one who asks: somebody else verifies it. */
  mine: boolean;
};
