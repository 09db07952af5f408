import os from 'node:os';

/**
 * Lets everything else on the machine go first: long work takes what processor time is left, all of it where nobody else asks.
 * On Linux this is the main thread and the threads it starts from now on.
 */
export const standBack = (): void => {
  try {
    os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some containers forbid it; the work is the same, only less polite.
  }
};
