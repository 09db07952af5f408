import { logFault } from './log-fault';
import { regularWork, type DoRegular } from './regular-work';
import { removeLeftovers } from './remove-leftovers';
import { workOnce } from './work-once';

const IDLE_MS = 250;
const TROUBLE_MS = 5000;

type Runner = { stopped: boolean; ended: Promise<void>; wake: () => void };
const held = globalThis as typeof globalThis & { lodeRunner?: Runner };

/** Keeps no process from ending; who stops the runner wakes it, since an end nobody comes to would leave the stop waiting. */
const pause = (runner: Runner, milliseconds: number) =>
  new Promise<void>((resume) => {
    const timer = setTimeout(resume, milliseconds).unref();
    runner.wake = () => {
      clearTimeout(timer);
      resume();
    };
  });

/** Does or hands on what waits; answers whether there was anything. */
type Look = () => Promise<boolean>;

const here: Look = () => workOnce(() => new Date());

const loop = async (runner: Runner, look: Look, regularly?: DoRegular) => {
  await removeLeftovers(new Date());
  const whatIsDue = regularWork(new Date(), regularly);
  while (!runner.stopped) {
    try {
      await whatIsDue(new Date());
      if (!(await look()) && !runner.stopped) await pause(runner, IDLE_MS);
    } catch (fault) {
      logFault(fault, 'looking for work failed');
      if (!runner.stopped) await pause(runner, TROUBLE_MS);
    }
  }
};

/** Once a process: takes up long work that waits in the database, here or by `look` and `regularly`, until the process ends or it is told to stop. */
export const startRunner = (look: Look = here, regularly?: DoRegular): { stop: () => Promise<void> } => {
  let runner = held.lodeRunner;
  if (!runner) {
    runner = held.lodeRunner = { stopped: false, ended: Promise.resolve(), wake: () => undefined };
    runner.ended = loop(runner, look, regularly);
  }
  const { ended } = runner;
  const started = runner;
  return {
    stop: async () => {
      started.stopped = true;
      started.wake();
      held.lodeRunner = undefined;
      await ended;
    },
  };
};
