/** What a body can be to a forming cluster. */
export const CLUSTER_ROLES = ['convener', 'funder', 'voice', 'trainer', 'standard_setter', 'anchor', 'customer'] as const;
export type ClusterRole = (typeof CLUSTER_ROLES)[number];
