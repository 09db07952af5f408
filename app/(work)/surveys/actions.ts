'use server';

import { archiveSurvey } from '@/lib/services/listening/archive-survey';
import { createSurvey } from '@/lib/services/listening/create-survey';
import { dropSurveyDraft } from '@/lib/services/listening/drop-survey-draft';
import { publishSurvey } from '@/lib/services/listening/publish-survey';
import { restoreSurvey } from '@/lib/services/listening/restore-survey';
import { saveSurveyDraft } from '@/lib/services/listening/save-survey-draft';
import { startSurveyDraft } from '@/lib/services/listening/start-survey-draft';
import { tightenSuppression } from '@/lib/services/listening/tighten-suppression';
import { formAction } from '@/lib/web/form-action';

export const archiveSurveyAction = formAction(archiveSurvey);
export const restoreSurveyAction = formAction(restoreSurvey);
export const createSurveyAction = formAction(createSurvey);
export const startSurveyDraftAction = formAction(startSurveyDraft);
export const saveSurveyDraftAction = formAction(saveSurveyDraft);
export const publishSurveyAction = formAction(publishSurvey);
export const dropSurveyDraftAction = formAction(dropSurveyDraft);
export const tightenSuppressionAction = formAction(tightenSuppression);
