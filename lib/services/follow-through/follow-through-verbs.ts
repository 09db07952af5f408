import type { Verb } from '../define';
import { archiveClaim } from './archive-claim';
import { archiveCommitment } from './archive-commitment';
import { archiveIntroduction } from './archive-introduction';
import { archiveReferral } from './archive-referral';
import { attachFile } from './attach-file';
import { attachmentTerms } from './attachment-terms';
import { contactResults } from './contact-results';
import { filesWithoutRecord } from './files-without-record';
import { forgetRemovedFiles } from './forget-removed-files';
import { helped } from './helped';
import { listAttachments } from './list-attachments';
import { listClaims } from './list-claims';
import { listCommitments } from './list-commitments';
import { listIntroductions } from './list-introductions';
import { listReferrals } from './list-referrals';
import { moveClaim } from './move-claim';
import { moveCommitment } from './move-commitment';
import { moveReferral } from './move-referral';
import { noteIntroduction } from './note-introduction';
import { organizationResults } from './organization-results';
import { personResults } from './person-results';
import { readEmail } from './read-email';
import { removeAttachment } from './remove-attachment';
import { restoreAttachment } from './restore-attachment';
import { restoreClaim } from './restore-claim';
import { restoreCommitment } from './restore-commitment';
import { restoreIntroduction } from './restore-introduction';
import { restoreReferral } from './restore-referral';
import { saveClaim } from './save-claim';
import { saveCommitment } from './save-commitment';
import { saveIntroduction } from './save-introduction';
import { saveReferral } from './save-referral';
import { settleCommitment } from './settle-commitment';
import { takeAttachment } from './take-attachment';

/** Every command and query of follow-through, one line each, sorted by id. */
export const followThroughVerbs: readonly Verb[] = [
  archiveClaim,
  archiveCommitment,
  archiveIntroduction,
  archiveReferral,
  attachFile,
  attachmentTerms,
  listAttachments,
  listClaims,
  listCommitments,
  contactResults,
  filesWithoutRecord,
  forgetRemovedFiles,
  helped,
  listIntroductions,
  moveClaim,
  moveCommitment,
  moveReferral,
  noteIntroduction,
  organizationResults,
  personResults,
  readEmail,
  listReferrals,
  removeAttachment,
  restoreAttachment,
  restoreClaim,
  restoreCommitment,
  restoreIntroduction,
  restoreReferral,
  saveClaim,
  saveCommitment,
  saveIntroduction,
  saveReferral,
  settleCommitment,
  takeAttachment,
];
