import type { Verb } from '../define';
import { cancelImport } from './cancel-import';
import { chooseImport } from './choose-import';
import { claimImport } from './claim-import';
import { forgetStaged } from './forget-staged';
import { importProgress } from './import-progress';
import { joinFigures } from './join-figures';
import { listImports } from './list-imports';
import { listRejections } from './list-rejections';
import { noteCheck } from './note-check';
import { noteFailure } from './note-failure';
import { noteProgress } from './note-progress';
import { noteRejections } from './note-rejections';
import { noteSurvey } from './note-survey';
import { openImport } from './open-import';
import { pickedShapes } from './picked-shapes';
import { publishImport } from './publish-import';
import { publishedFigures } from './published-figures';
import { readingContext } from './reading-context';
import { registerUpload } from './register-upload';
import { removeUndone } from './remove-undone';
import { resumeImport } from './resume-import';
import { seriesChoices } from './series-choices';
import { startImport } from './start-import';
import { undoImport } from './undo-import';
import { uploadTerms } from './upload-terms';
import { waitingWork } from './waiting-work';
import { writeFigures } from './write-figures';

/** Every command and query of the imports, one line each, sorted by id. */
export const importsVerbs: readonly Verb[] = [
  cancelImport,
  chooseImport,
  claimImport,
  forgetStaged,
  joinFigures,
  listImports,
  noteCheck,
  noteFailure,
  noteProgress,
  noteRejections,
  noteSurvey,
  openImport,
  pickedShapes,
  importProgress,
  publishImport,
  publishedFigures,
  readingContext,
  listRejections,
  removeUndone,
  resumeImport,
  seriesChoices,
  startImport,
  undoImport,
  registerUpload,
  uploadTerms,
  waitingWork,
  writeFigures,
];
