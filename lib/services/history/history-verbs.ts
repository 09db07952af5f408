import type { Verb } from '../define';
import { forgetActions } from './forget-actions';
import { goOnUndo } from './go-on-undo';
import { historyChoices } from './history-choices';
import { lastAction } from './last-action';
import { listActions } from './list-actions';
import { plannedUndo } from './planned-undo';
import { putBack } from './put-back';
import { readAction } from './read-action';
import { recordHistory } from './record-history';
import { stopUndo } from './stop-undo';
import { undoAction } from './undo-action';
import { undoInSteps } from './undo-in-steps';
import { waitingUndos } from './waiting-undos';

/** Every command and query of history, one line each, sorted by id. */
export const historyVerbs: readonly Verb[] = [
  readAction,
  listActions,
  historyChoices,
  forgetActions,
  goOnUndo,
  lastAction,
  plannedUndo,
  putBack,
  recordHistory,
  stopUndo,
  undoAction,
  undoInSteps,
  waitingUndos,
];
