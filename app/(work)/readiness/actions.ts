'use server';

import { addFormingMember } from '@/lib/services/readiness/add-forming-member';
import { agreeConsensus } from '@/lib/services/readiness/agree-consensus';
import { assess } from '@/lib/services/readiness/assess';
import { endFormingMember } from '@/lib/services/readiness/end-forming-member';
import { saveRules } from '@/lib/services/readiness/save-rules';
import { setScoringPermission } from '@/lib/services/readiness/set-scoring-permission';
import { withdrawAssessment } from '@/lib/services/readiness/withdraw-assessment';
import { formAction } from '@/lib/web/form-action';

export const assessAction = formAction(assess);
export const agreeConsensusAction = formAction(agreeConsensus);
export const withdrawAssessmentAction = formAction(withdrawAssessment);
export const setScoringPermissionAction = formAction(setScoringPermission);
export const addFormingMemberAction = formAction(addFormingMember);
export const endFormingMemberAction = formAction(endFormingMember);
export const saveRulesAction = formAction(saveRules);
