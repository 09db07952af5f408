'use server';
import { goOnUndo } from '@/lib/services/history/go-on-undo';
import { putBack } from '@/lib/services/history/put-back';
import { stopUndo } from '@/lib/services/history/stop-undo';
import { undoAction } from '@/lib/services/history/undo-action';
import { formAction } from '@/lib/web/form-action';
import { lastDeed } from './last-deed';

export const undoNowAction = formAction(undoAction);
export const stopUndoAction = formAction(stopUndo);
export const goOnUndoAction = formAction(goOnUndo);
export const putBackAction = formAction(putBack);

/** The person's last deed, in words, for the question a key asks. */
export const lastDeedAction = async () => lastDeed();
