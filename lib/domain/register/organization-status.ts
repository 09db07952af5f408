export const ORGANIZATION_STATUSES = ['active', 'seasonal', 'dormant', 'closed', 'moved_out'] as const;
export type OrganizationStatus = (typeof ORGANIZATION_STATUSES)[number];
