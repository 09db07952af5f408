/** How far a role has come. Each move is kept with its day, its maker and why. */
export const ROLE_STATES = ['proposed', 'agreed', 'active', 'ended'] as const;
export type RoleState = (typeof ROLE_STATES)[number];

const NEXT: Record<RoleState, readonly RoleState[]> = { proposed: ['agreed', 'ended'], agreed: ['active', 'ended'], active: ['ended'], ended: ['proposed'] };

/** The states a role can move to from this one: a role is agreed before it is active, and one that ended is proposed anew. */
export const nextRoleStates = (state: RoleState): readonly RoleState[] => NEXT[state];
