'use server';
import { disableUser } from '@/lib/services/access/disable-user';
import { enableUser } from '@/lib/services/access/enable-user';
import { inviteUser } from '@/lib/services/access/invite-user';
import { makeResetLink } from '@/lib/services/access/make-reset-link';
import { renewInvitation } from '@/lib/services/access/renew-invitation';
import { resetSecondFactor } from '@/lib/services/access/reset-second-factor';
import { setRoles } from '@/lib/services/access/set-roles';
import { formAction } from '@/lib/web/form-action';
import { linkAction } from './link-action';

export const inviteUserAction = linkAction(inviteUser);
export const renewInvitationAction = linkAction(renewInvitation);
export const makeResetLinkAction = linkAction(makeResetLink);
export const resetSecondFactorAction = formAction(resetSecondFactor);
export const setRolesAction = formAction(setRoles);
export const disableUserAction = formAction(disableUser);
export const enableUserAction = formAction(enableUser);
