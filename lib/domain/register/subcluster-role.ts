export const SUBCLUSTER_ROLES = ['producer', 'manufacturer', 'service', 'distributor', 'institution'] as const;
export type SubclusterRole = (typeof SUBCLUSTER_ROLES)[number];
