import type { ResultActions } from '@/components/follow-through/result-actions';
import { findOrganizationChoices } from '../organizations/look-ups';
import { findParticipants } from './actions';
import {
  archiveClaimAction, archiveCommitmentAction, archiveIntroductionAction, archiveReferralAction, moveClaimAction, moveCommitmentAction, moveReferralAction, noteIntroductionAction, partyLabels,
  restoreClaimAction, restoreCommitmentAction, restoreIntroductionAction, restoreReferralAction, saveClaimAction, saveCommitmentAction, saveIntroductionAction, saveReferralAction,
  settleCommitmentAction,
} from './result-actions';

/** What can be done to promises, referrals, introductions and jobs, for those who may. */
export const resultDeeds: ResultActions = {
  saveCommitment: saveCommitmentAction,
  saveReferral: saveReferralAction,
  saveIntroduction: saveIntroductionAction,
  saveClaim: saveClaimAction,
  settleCommitment: settleCommitmentAction,
  moveCommitment: moveCommitmentAction,
  moveReferral: moveReferralAction,
  noteIntroduction: noteIntroductionAction,
  moveClaim: moveClaimAction,
  archive: { commitment: archiveCommitmentAction, referral: archiveReferralAction, introduction: archiveIntroductionAction, claim: archiveClaimAction },
  restore: { commitment: restoreCommitmentAction, referral: restoreReferralAction, introduction: restoreIntroductionAction, claim: restoreClaimAction },
  search: findParticipants,
  searchOrganizations: findOrganizationChoices,
  labels: partyLabels,
};
