/** What a claim may rest on: the firm's own statement, a visit that saw it, a document, or another source in words. */
export const CLAIM_EVIDENCE_KINDS = ['statement', 'visit', 'document', 'other'] as const;
export type ClaimEvidenceKind = (typeof CLAIM_EVIDENCE_KINDS)[number];
