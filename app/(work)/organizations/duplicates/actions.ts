'use server';

import { mergeRecords } from '@/lib/services/duplicates/merge-records';
import { tellApart } from '@/lib/services/duplicates/tell-apart';
import { formAction } from '@/lib/web/form-action';

export const mergeRecordsAction = formAction(mergeRecords);
export const tellApartAction = formAction(tellApart);
