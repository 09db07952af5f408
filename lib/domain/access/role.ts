export const ROLES = ['viewer', 'facilitator', 'coordinator', 'manager', 'partner', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
