import type { Verb } from '../define';
import { answerList } from './answer-list';
import { broughtBy } from './brought-by';
import { cancelList } from './cancel-list';
import { cellsToMend } from './cells-to-mend';
import { chooseList } from './choose-list';
import { claimList } from './claim-list';
import { finishList } from './finish-list';
import { forgetListCopy } from './forget-list-copy';
import { foundRows } from './found-rows';
import { knownRecords } from './known-records';
import { listContext } from './list-context';
import { listLists } from './list-lists';
import { listProgress } from './list-progress';
import { listTerms } from './list-terms';
import { loadRows } from './load-rows';
import { lookAgain } from './look-again';
import { madeRecords } from './made-records';
import { nearOrganizations } from './near-organizations';
import { noteFindings } from './note-findings';
import { noteListFailure } from './note-list-failure';
import { noteListProgress } from './note-list-progress';
import { noteLook } from './note-look';
import { noteTally } from './note-tally';
import { openList } from './open-list';
import { registerList } from './register-list';
import { resumeList } from './resume-list';
import { startList } from './start-list';
import { waitingLists } from './waiting-lists';

/** Every command and query of the lists people bring, one line each, sorted by id. */
export const listsVerbs: readonly Verb[] = [
  answerList,
  registerList,
  broughtBy,
  cancelList,
  cellsToMend,
  chooseList,
  claimList,
  listContext,
  foundRows,
  finishList,
  forgetListCopy,
  knownRecords,
  listLists,
  loadRows,
  lookAgain,
  nearOrganizations,
  noteListFailure,
  noteFindings,
  noteLook,
  noteListProgress,
  noteTally,
  openList,
  listProgress,
  madeRecords,
  resumeList,
  startList,
  listTerms,
  waitingLists,
];
