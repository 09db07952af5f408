import type { Verb } from '../define';
import { acceptInvitation } from './accept-invitation';
import { attemptsBefore } from './attempts-before';
import { changePassword } from './change-password';
import { checkLink } from './check-link';
import { confirmSecondFactor } from './confirm-second-factor';
import { disableUser } from './disable-user';
import { enableUser } from './enable-user';
import { endMySession } from './end-my-session';
import { endOtherSessions } from './end-other-sessions';
import { findPendingSession } from './find-pending-session';
import { findSession } from './find-session';
import { inviteUser } from './invite-user';
import { listUsers } from './list-users';
import { makeResetLink } from './make-reset-link';
import { myAccount } from './my-account';
import { mySessions } from './my-sessions';
import { offerSecondFactor } from './offer-second-factor';
import { passSecondFactor } from './pass-second-factor';
import { prepareSetupLink } from './prepare-setup-link';
import { readUser } from './read-user';
import { recordAttempt } from './record-attempt';
import { removeSecondFactor } from './remove-second-factor';
import { renewInvitation } from './renew-invitation';
import { renewRecoveryCodes } from './renew-recovery-codes';
import { resetPassword } from './reset-password';
import { resetSecondFactor } from './reset-second-factor';
import { saveProfile } from './save-profile';
import { saveShortcuts } from './save-shortcuts';
import { setRoles } from './set-roles';
import { setUp } from './set-up';
import { signIn } from './sign-in';
import { signInByIdentity } from './sign-in-by-identity';
import { signOut } from './sign-out';
import { touchSession } from './touch-session';
import { withdrawAttempt } from './withdraw-attempt';

/** Every command and query of access, one line each, sorted by id. */
export const accessVerbs: readonly Verb[] = [
  acceptInvitation,
  attemptsBefore,
  changePassword,
  checkLink,
  confirmSecondFactor,
  disableUser,
  enableUser,
  endMySession,
  endOtherSessions,
  findPendingSession,
  findSession,
  inviteUser,
  listUsers,
  makeResetLink,
  myAccount,
  mySessions,
  offerSecondFactor,
  passSecondFactor,
  prepareSetupLink,
  readUser,
  recordAttempt,
  removeSecondFactor,
  renewInvitation,
  renewRecoveryCodes,
  resetPassword,
  resetSecondFactor,
  saveProfile,
  saveShortcuts,
  setRoles,
  setUp,
  signIn,
  signInByIdentity,
  signOut,
  touchSession,
  withdrawAttempt,
];
