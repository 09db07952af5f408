import type { InSteps } from './shortest-paths';

/** Does work that is laid out in steps without a pause. */
export const inOneGo = <Result>(work: InSteps<Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
