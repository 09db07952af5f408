'use server';

import { decideField } from '@/lib/services/privacy/decide-field';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { releaseDisclosure } from '@/lib/services/privacy/release-disclosure';
import { releaseUndecided } from '@/lib/services/privacy/release-undecided';
import { setDoNotContact } from '@/lib/services/privacy/set-do-not-contact';
import { severThirdParties } from '@/lib/services/privacy/sever-third-parties';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { formAction } from '@/lib/web/form-action';

export const giveConsentAction = formAction(giveConsent);
export const withdrawConsentAction = formAction(withdrawConsent);
export const setDoNotContactAction = formAction(setDoNotContact);
export const startDisclosureAction = formAction(startDisclosure);
export const decideFieldAction = formAction(decideField);
export const severThirdPartiesAction = formAction(severThirdParties);
export const releaseUndecidedAction = formAction(releaseUndecided);
export const releaseDisclosureAction = formAction(releaseDisclosure);
