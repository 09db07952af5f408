import type { Verb } from '../define';
import { addRedFlagStep } from './red-flags/add-red-flag-step';
import { closeRedFlag } from './red-flags/close-red-flag';
import { dropRuleDraft } from './red-flags/drop-rule-draft';
import { escalateLateFlags } from './red-flags/escalate-late-flags';
import { escalateRedFlag } from './red-flags/escalate-red-flag';
import { giveRedFlag } from './red-flags/give-red-flag';
import { listRules } from './red-flags/list-rules';
import { myRedFlags } from './red-flags/my-red-flags';
import { noteOnRedFlag } from './red-flags/note-on-red-flag';
import { organizationRedFlags } from './red-flags/organization-red-flags';
import { previewRule } from './red-flags/preview-rule';
import { publishRule } from './red-flags/publish-rule';
import { raiseRedFlag } from './red-flags/raise-red-flag';
import { readRedFlag } from './red-flags/read-red-flag';
import { readRule } from './red-flags/read-rule';
import { readRuleQuestions } from './red-flags/read-rule-questions';
import { redFlagBoard } from './red-flags/red-flag-board';
import { reopenRedFlag } from './red-flags/reopen-red-flag';
import { retireRule } from './red-flags/retire-rule';
import { saveRuleDraft } from './red-flags/save-rule-draft';
import { startRuleVersion } from './red-flags/start-rule-version';
import { sweepRedFlags } from './red-flags/sweep-red-flags';

/** Every command and query of red flags and their rules. */
export const redFlagVerbs: readonly Verb[] = [
  addRedFlagStep, closeRedFlag, dropRuleDraft, escalateLateFlags, escalateRedFlag, giveRedFlag, listRules, myRedFlags, noteOnRedFlag,
  organizationRedFlags, previewRule, publishRule, raiseRedFlag, readRedFlag, readRule, readRuleQuestions, redFlagBoard, reopenRedFlag, retireRule,
  saveRuleDraft, startRuleVersion, sweepRedFlags,
];
