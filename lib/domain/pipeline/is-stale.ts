import { isOpenStage, type Stage } from './stage';
import { staleAfter, type UsualStay } from './stale-after';

/** Stale: longer in an open stage than that stage usually takes (see staleAfter). `days` is whole days in the stage. */
export const isStale = (stage: Stage, days: number, usual: UsualStay): boolean => {
  const most = staleAfter(usual);
  return isOpenStage(stage) && most !== null && days > most;
};
