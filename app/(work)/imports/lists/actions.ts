'use server';

import { undoAction } from '@/lib/services/history/undo-action';
import { answerList } from '@/lib/services/lists/answer-list';
import { cancelList } from '@/lib/services/lists/cancel-list';
import { chooseList } from '@/lib/services/lists/choose-list';
import { lookAgain } from '@/lib/services/lists/look-again';
import { resumeList } from '@/lib/services/lists/resume-list';
import { startList } from '@/lib/services/lists/start-list';
import { formAction } from '@/lib/web/form-action';

export const chooseListAction = formAction(chooseList);
export const lookAgainAction = formAction(lookAgain);
export const answerListAction = formAction(answerList);
export const startListAction = formAction(startList);
export const cancelListAction = formAction(cancelList);
export const resumeListAction = formAction(resumeList);
export const undoListAction = formAction(undoAction);
