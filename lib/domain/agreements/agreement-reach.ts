/** Which organizations a part of an agreement is about: those listed, those linked to a sub-cluster, those that carry a tag. */
export const AGREEMENT_REACHES = ['listed', 'subcluster', 'tag'] as const;
export type AgreementReach = (typeof AGREEMENT_REACHES)[number];
