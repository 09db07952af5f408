import type { Verb } from '../define';
import { announceJobs } from './announce-jobs';
import { archiveCase } from './archive-case';
import { readBoard } from './read-board';
import { attemptCases } from './attempt-cases';
import { caseChoices } from './case-choices';
import { caseSheet } from './case-sheet';
import { caseSheetIds } from './case-sheet-ids';
import { caseSheetSummary } from './case-sheet-summary';
import { caseStart } from './case-start';
import { casesOfOrganization } from './cases-of-organization';
import { casesToday } from './cases-today';
import { decide } from './decide';
import { finishReview } from './finish-review';
import { listReviews } from './list-reviews';
import { readReview } from './read-review';
import { startReview } from './start-review';
import { caseTimeline } from './case-timeline';
import { linkRecord } from './link-record';
import { mendCase } from './mend-case';
import { moveCase } from './move-case';
import { readCase } from './read-case';
import { removeCasePart } from './remove-case-part';
import { restoreCase } from './restore-case';
import { saveCase } from './save-case';
import { saveParty } from './save-party';
import { saveRequest } from './save-request';
import { saveSiteOffer } from './save-site-offer';
import { siteChoices } from './site-choices';
import { setLevel } from './set-level';
import { verifyJobs } from './verify-jobs';

/** Every command and query of the pipeline, one line each, sorted by id. */
export const pipelineVerbs: readonly Verb[] = [
  announceJobs,
  archiveCase,
  attemptCases,
  readBoard,
  caseChoices,
  caseSheet,
  caseSheetIds,
  caseSheetSummary,
  caseStart,
  casesOfOrganization,
  decide,
  finishReview,
  linkRecord,
  listReviews,
  mendCase,
  moveCase,
  readCase,
  readReview,
  removeCasePart,
  restoreCase,
  saveCase,
  saveParty,
  saveRequest,
  saveSiteOffer,
  setLevel,
  siteChoices,
  startReview,
  caseTimeline,
  casesToday,
  verifyJobs,
];
