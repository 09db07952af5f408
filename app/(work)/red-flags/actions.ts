'use server';

import { addRedFlagStep } from '@/lib/services/listening/red-flags/add-red-flag-step';
import { closeRedFlag } from '@/lib/services/listening/red-flags/close-red-flag';
import { dropRuleDraft } from '@/lib/services/listening/red-flags/drop-rule-draft';
import { escalateRedFlag } from '@/lib/services/listening/red-flags/escalate-red-flag';
import { giveRedFlag } from '@/lib/services/listening/red-flags/give-red-flag';
import { noteOnRedFlag } from '@/lib/services/listening/red-flags/note-on-red-flag';
import { publishRule } from '@/lib/services/listening/red-flags/publish-rule';
import { raiseRedFlag } from '@/lib/services/listening/red-flags/raise-red-flag';
import { reopenRedFlag } from '@/lib/services/listening/red-flags/reopen-red-flag';
import { retireRule } from '@/lib/services/listening/red-flags/retire-rule';
import { saveRuleDraft } from '@/lib/services/listening/red-flags/save-rule-draft';
import { startRuleVersion } from '@/lib/services/listening/red-flags/start-rule-version';
import { formAction } from '@/lib/web/form-action';

export const raiseRedFlagAction = formAction(raiseRedFlag);
export const giveRedFlagAction = formAction(giveRedFlag);
export const escalateRedFlagAction = formAction(escalateRedFlag);
export const closeRedFlagAction = formAction(closeRedFlag);
export const reopenRedFlagAction = formAction(reopenRedFlag);
export const noteOnRedFlagAction = formAction(noteOnRedFlag);
export const addRedFlagStepAction = formAction(addRedFlagStep);
export const saveRuleDraftAction = formAction(saveRuleDraft);
export const startRuleVersionAction = formAction(startRuleVersion);
export const dropRuleDraftAction = formAction(dropRuleDraft);
export const publishRuleAction = formAction(publishRule);
export const retireRuleAction = formAction(retireRule);
