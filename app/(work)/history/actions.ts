'use server';
import { putBack } from '@/lib/services/history/put-back';
import { undoAction } from '@/lib/services/history/undo-action';
import { formAction } from '@/lib/web/form-action';
import { lastDeed } from './last-deed';

export const undoNowAction = formAction(undoAction);
export const putBackAction = formAction(putBack);

/** The person's last deed, in words, for the question a key asks. */
export const lastDeedAction = async () => lastDeed();
