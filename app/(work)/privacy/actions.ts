'use server';

import { giveConsent } from '@/lib/services/privacy/give-consent';
import { setDoNotContact } from '@/lib/services/privacy/set-do-not-contact';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { formAction } from '@/lib/web/form-action';

export const giveConsentAction = formAction(giveConsent);
export const withdrawConsentAction = formAction(withdrawConsent);
export const setDoNotContactAction = formAction(setDoNotContact);
