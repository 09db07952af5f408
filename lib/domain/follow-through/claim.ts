/** Jobs are claimed, then supported by evidence, then verified by somebody else. */
export const CLAIM_KINDS = ['retained', 'created'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATES = ['claimed', 'supported', 'verified', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
