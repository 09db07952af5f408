'use server';

import { addClaimEvidence } from '@/lib/services/claims/add-claim-evidence';
import { openClaim } from '@/lib/services/claims/open-claim';
import { placeClaim } from '@/lib/services/claims/place-claim';
import { takeBackEvidence } from '@/lib/services/claims/take-back-evidence';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { formAction } from '@/lib/web/form-action';

export const addEvidenceAction = formAction(addClaimEvidence);
export const openClaimAction = formAction(openClaim);
export const placeClaimAction = formAction(placeClaim);
export const takeBackEvidenceAction = formAction(takeBackEvidence);
export const moveClaimAction = formAction(moveClaim);
