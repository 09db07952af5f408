/** Who or what is assessed: an organization, a community (a region by its code), or a sub-cluster ('cluster/sub-cluster'). */
export const SUBJECT_KINDS = ['organization', 'community', 'subcluster'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
