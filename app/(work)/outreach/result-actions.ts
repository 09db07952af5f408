'use server';

import type { Choice } from '@/components/ui/choice';
import { archiveClaim } from '@/lib/services/follow-through/archive-claim';
import { archiveCommitment } from '@/lib/services/follow-through/archive-commitment';
import { archiveIntroduction } from '@/lib/services/follow-through/archive-introduction';
import { archiveReferral } from '@/lib/services/follow-through/archive-referral';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { moveCommitment } from '@/lib/services/follow-through/move-commitment';
import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { noteIntroduction } from '@/lib/services/follow-through/note-introduction';
import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { restoreClaim } from '@/lib/services/follow-through/restore-claim';
import { restoreCommitment } from '@/lib/services/follow-through/restore-commitment';
import { restoreIntroduction } from '@/lib/services/follow-through/restore-introduction';
import { restoreReferral } from '@/lib/services/follow-through/restore-referral';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { saveIntroduction } from '@/lib/services/follow-through/save-introduction';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { findLabels } from '@/lib/services/register/find-labels';
import { formAction } from '@/lib/web/form-action';
import { lookUpAction } from '@/lib/web/look-up-action';
import { participantChoice } from './participant-choice';

export const saveCommitmentAction = formAction(saveCommitment);
export const saveReferralAction = formAction(saveReferral);
export const saveIntroductionAction = formAction(saveIntroduction);
export const saveClaimAction = formAction(saveClaim);
export const settleCommitmentAction = formAction(settleCommitment);
export const moveCommitmentAction = formAction(moveCommitment);
export const moveReferralAction = formAction(moveReferral);
export const noteIntroductionAction = formAction(noteIntroduction);
export const moveClaimAction = formAction(moveClaim);
export const archiveCommitmentAction = formAction(archiveCommitment);
export const archiveReferralAction = formAction(archiveReferral);
export const archiveIntroductionAction = formAction(archiveIntroduction);
export const archiveClaimAction = formAction(archiveClaim);
export const restoreCommitmentAction = formAction(restoreCommitment);
export const restoreReferralAction = formAction(restoreReferral);
export const restoreIntroductionAction = formAction(restoreIntroduction);
export const restoreClaimAction = formAction(restoreClaim);
export const removeAttachmentAction = formAction(removeAttachment);

/** What chosen organizations and people are called. */
export const partyLabels = async (ids: { organizationIds: string[]; personIds: string[] }): Promise<readonly Choice[]> => {
  const found = await lookUpAction(findLabels)(ids);
  if (!found.ok) throw new Error(found.error.code);
  return found.value.map(participantChoice);
};
