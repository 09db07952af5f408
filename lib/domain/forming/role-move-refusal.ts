import { nextRoleStates, type RoleState } from './role-state';

export type RoleMove = { readonly state: RoleState; readonly movedOn: string };
export type RoleMoveRefusal = 'not-next' | 'in-the-future' | 'before-the-last';

/** Why a role whose last move is `last` cannot move to `to` on a day ('YYYY-MM-DD'); null when it can. Days of moves never go back. */
export const roleMoveRefusal = (last: RoleMove, to: RoleState, on: string, today: string): RoleMoveRefusal | null => {
  if (!nextRoleStates(last.state).includes(to)) return 'not-next';
  if (on > today) return 'in-the-future';
  return on < last.movedOn ? 'before-the-last' : null;
};
