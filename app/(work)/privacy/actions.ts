'use server';

import { addRetentionRule } from '@/lib/services/privacy/add-retention-rule';
import { decideField } from '@/lib/services/privacy/decide-field';
import { endRetentionRule } from '@/lib/services/privacy/end-retention-rule';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { releaseDisclosure } from '@/lib/services/privacy/release-disclosure';
import { releaseUndecided } from '@/lib/services/privacy/release-undecided';
import { setDoNotContact } from '@/lib/services/privacy/set-do-not-contact';
import { severThirdParties } from '@/lib/services/privacy/sever-third-parties';
import { startDisclosure } from '@/lib/services/privacy/start-disclosure';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { formAction } from '@/lib/web/form-action';
import { purgeAction } from '@/lib/web/purge-action';

export const giveConsentAction = formAction(giveConsent);
export const withdrawConsentAction = formAction(withdrawConsent);
export const setDoNotContactAction = formAction(setDoNotContact);
export const startDisclosureAction = formAction(startDisclosure);
export const decideFieldAction = formAction(decideField);
export const severThirdPartiesAction = formAction(severThirdParties);
export const releaseUndecidedAction = formAction(releaseUndecided);
export const releaseDisclosureAction = formAction(releaseDisclosure);
export const addRetentionRuleAction = formAction(addRetentionRule);
export const endRetentionRuleAction = formAction(endRetentionRule);
export const purgeRecordsAction = async (input: { id: string; expected: number }) => purgeAction(input);
