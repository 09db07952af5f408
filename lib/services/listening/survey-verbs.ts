import type { Verb } from '../define';
import { archiveSurvey } from './archive-survey';
import { compareInterviews } from './compare-interviews';
import { createSurvey } from './create-survey';
import { dropSurveyDraft } from './drop-survey-draft';
import { finishInterview } from './finish-interview';
import { interviewAnswers } from './interview-answers';
import { listInterviews } from './list-interviews';
import { listSurveys } from './list-surveys';
import { publishSurvey } from './publish-survey';
import { readInterview } from './read-interview';
import { readSurvey } from './read-survey';
import { reopenInterview } from './reopen-interview';
import { restoreSurvey } from './restore-survey';
import { saveAnswers } from './save-answers';
import { saveSurveyDraft } from './save-survey-draft';
import { startInterview } from './start-interview';
import { startSurveyDraft } from './start-survey-draft';
import { surveyResults } from './survey-results';
import { tightenSuppression } from './tighten-suppression';

/** Every command and query of surveys and interviews. */
export const surveyVerbs: readonly Verb[] = [
  archiveSurvey,
  compareInterviews,
  createSurvey,
  dropSurveyDraft,
  finishInterview,
  interviewAnswers,
  listInterviews,
  listSurveys,
  publishSurvey,
  readInterview,
  readSurvey,
  reopenInterview,
  restoreSurvey,
  saveAnswers,
  saveSurveyDraft,
  startInterview,
  startSurveyDraft,
  surveyResults,
  tightenSuppression,
];
