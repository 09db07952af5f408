import { logFault } from './log-fault';
import { removeLeftovers } from './remove-leftovers';
import { workOnce } from './work-once';

const IDLE_MS = 250;
const TROUBLE_MS = 5000;

const held = globalThis as typeof globalThis & { lodeRunner?: boolean };
const pause = (milliseconds: number) => new Promise<void>((resume) => { setTimeout(resume, milliseconds).unref(); });

const loop = async () => {
  for (;;) {
    try {
      if (!(await workOnce(() => new Date()))) await pause(IDLE_MS);
    } catch (fault) {
      logFault(fault, 'looking for work failed');
      await pause(TROUBLE_MS);
    }
  }
};

/** Once a process: takes up long work that waits in the database, for as long as the process lives. */
export const startRunner = () => {
  if (held.lodeRunner) return;
  held.lodeRunner = true;
  void removeLeftovers(new Date());
  void loop();
};
