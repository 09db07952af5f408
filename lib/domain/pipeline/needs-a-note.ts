import { STAGES, isOpenStage, type Stage } from './stage';

/** Whether a move is to be explained: back along the stages, or out of one that had ended the case. */
export const needsANote = (from: Stage, to: Stage): boolean =>
  !isOpenStage(from) || (isOpenStage(to) && STAGES.indexOf(to) < STAGES.indexOf(from));
