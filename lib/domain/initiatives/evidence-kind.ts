/** What a claimed result can rest on: a contact, a file of a contact, or a promise. */
export const RESULT_EVIDENCE_KINDS = ['activity', 'attachment', 'commitment'] as const;
export type ResultEvidenceKind = (typeof RESULT_EVIDENCE_KINDS)[number];
