/** What can carry a score: a contact, a file of a contact, or an interview. Each goes back to a contact and is as confidential as it. */
export const EVIDENCE_KINDS = ['activity', 'attachment', 'interview'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
