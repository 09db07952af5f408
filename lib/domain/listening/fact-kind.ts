/** What is known of an organization beside its answers; null where nobody knows. */
export const FACT_KINDS = [
  'jobs_total', 'jobs_change', 'jobs_change_percent', 'days_since_contact', 'late_commitments', 'open_follow_ups',
  'subcluster_growth', 'subcluster_lq', 'mining_share', 'status',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The facts of one organization on one day. `jobs_change` is over the last twelve months. */
export type Facts = Partial<Record<FactKind, number | string | null>>;
