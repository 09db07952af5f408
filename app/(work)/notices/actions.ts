'use server';

import { markRead } from '@/lib/services/notices/mark-read';
import { saveDigest } from '@/lib/services/notices/save-digest';
import { formAction } from '@/lib/web/form-action';

export const markReadAction = formAction(markRead);
export const saveDigestAction = formAction(saveDigest);
