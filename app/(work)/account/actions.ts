'use server';
import { cookies } from 'next/headers';
import { shortcutsCookie } from '@/components/frame/shortcuts-cookie';
import { changePassword } from '@/lib/services/access/change-password';
import { confirmSecondFactor } from '@/lib/services/access/confirm-second-factor';
import { endMySession } from '@/lib/services/access/end-my-session';
import { endOtherSessions } from '@/lib/services/access/end-other-sessions';
import { removeSecondFactor } from '@/lib/services/access/remove-second-factor';
import { renewRecoveryCodes } from '@/lib/services/access/renew-recovery-codes';
import { saveProfile } from '@/lib/services/access/save-profile';
import { saveShortcuts } from '@/lib/services/access/save-shortcuts';
import { formAction } from '@/lib/web/form-action';
import { sessionAction } from '@/lib/web/session-action';

export const saveProfileAction = formAction(saveProfile);
export const changePasswordAction = sessionAction(changePassword);
export const confirmSecondFactorAction = sessionAction(confirmSecondFactor);
export const removeSecondFactorAction = sessionAction(removeSecondFactor);
export const renewRecoveryCodesAction = formAction(renewRecoveryCodes);
export const endMySessionAction = formAction(endMySession);
export const endOtherSessionsAction = formAction(endOtherSessions);

const save = formAction(saveShortcuts);

/** Kept with the account, and in this browser, where an earlier choice would otherwise win. */
export const saveShortcutsAction = async (input: { shortcuts: boolean }) => {
  const result = await save(input);
  if (result.ok) (await cookies()).set(shortcutsCookie, input.shortcuts ? 'on' : 'off', { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: false });
  return result;
};
