'use server';

import { addClaimEvidence } from '@/lib/services/claims/add-claim-evidence';
import { openClaim } from '@/lib/services/claims/open-claim';
import { placeClaim } from '@/lib/services/claims/place-claim';
import { takeBackEvidence } from '@/lib/services/claims/take-back-evidence';
import { archiveClaim } from '@/lib/services/follow-through/archive-claim';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { restoreClaim } from '@/lib/services/follow-through/restore-claim';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { formAction } from '@/lib/web/form-action';

export const addEvidenceAction = formAction(addClaimEvidence);
export const openClaimAction = formAction(openClaim);
export const placeClaimAction = formAction(placeClaim);
export const takeBackEvidenceAction = formAction(takeBackEvidence);
export const saveClaimAction = formAction(saveClaim);
export const archiveClaimAction = formAction(archiveClaim);
export const restoreClaimAction = formAction(restoreClaim);
export const moveClaimAction = formAction(moveClaim);
