'use server';

import { cancelImport } from '@/lib/services/imports/cancel-import';
import { chooseImport } from '@/lib/services/imports/choose-import';
import { resumeImport } from '@/lib/services/imports/resume-import';
import { startImport } from '@/lib/services/imports/start-import';
import { undoImport } from '@/lib/services/imports/undo-import';
import { formAction } from '@/lib/web/form-action';

export const chooseImportAction = formAction(chooseImport);
export const startImportAction = formAction(startImport);
export const cancelImportAction = formAction(cancelImport);
export const resumeImportAction = formAction(resumeImport);
export const undoImportAction = formAction(undoImport);
