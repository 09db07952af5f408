'use server';

import { archiveNeed } from '@/lib/services/targeting/archive-need';
import { noteNeed } from '@/lib/services/targeting/note-need';
import { settleNeed } from '@/lib/services/targeting/settle-need';
import { formAction } from '@/lib/web/form-action';

export const archiveNeedAction = formAction(archiveNeed);
export const noteNeedAction = formAction(noteNeed);
export const settleNeedAction = formAction(settleNeed);
