import { logFault } from './log-fault';
import { removeLeftovers } from './remove-leftovers';
import { workOnce } from './work-once';

const IDLE_MS = 250;
const TROUBLE_MS = 5000;

type Runner = { stopped: boolean; ended: Promise<void> };
const held = globalThis as typeof globalThis & { lodeRunner?: Runner };
const pause = (milliseconds: number) => new Promise<void>((resume) => { setTimeout(resume, milliseconds).unref(); });

const loop = async (runner: Runner) => {
  await removeLeftovers(new Date());
  while (!runner.stopped) {
    try {
      if (!(await workOnce(() => new Date()))) await pause(IDLE_MS);
    } catch (fault) {
      logFault(fault, 'looking for work failed');
      await pause(TROUBLE_MS);
    }
  }
};

/** Once a process: takes up long work that waits in the database, until the process ends or it is told to stop. */
export const startRunner = (): { stop: () => Promise<void> } => {
  let runner = held.lodeRunner;
  if (!runner) {
    runner = held.lodeRunner = { stopped: false, ended: Promise.resolve() };
    runner.ended = loop(runner);
  }
  const { ended } = runner;
  const started = runner;
  return {
    stop: async () => {
      started.stopped = true;
      held.lodeRunner = undefined;
      await ended;
    },
  };
};
