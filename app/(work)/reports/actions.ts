'use server';

import { saveTemplate } from '@/lib/services/reports/save-template';
import { formAction } from '@/lib/web/form-action';
import { issueNow } from '@/lib/web/reports/issue-now';
import { previewText } from '@/lib/web/reports/preview-text';
import { setDirectory } from '@/lib/services/directory/set-directory';
import { settleRequest } from '@/lib/services/directory/settle-request';
import { saveEntry } from '@/lib/services/directory/save-entry';

export const saveTemplateAction = formAction(saveTemplate);
export const setDirectoryAction = formAction(setDirectory);
export const settleRequestAction = formAction(settleRequest);
export const saveEntryAction = formAction(saveEntry);
export const issueAction = async (input: Parameters<typeof issueNow>[0]) => issueNow(input);
export const previewAction = async (input: Parameters<typeof previewText>[0]) => previewText(input);
