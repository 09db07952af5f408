/** Kinds of record an agreement can share. */
export const SHARED_KINDS = ['organization', 'subclusters', 'contacts', 'visits', 'commitments', 'referrals', 'readiness', 'people'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];
