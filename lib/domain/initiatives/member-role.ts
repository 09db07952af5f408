/** What a member does in an initiative. */
export const MEMBER_ROLES = ['lead', 'board', 'participant', 'expert', 'customer', 'supporter'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
