import { constants } from 'node:os';

const stoppers = new Set();
let asked = null;
let codeWhenAsked = null;

/** What must end before this process does. Answers a function that takes it off the list. */
export const endsWithThis = (stop) => {
  stoppers.add(stop);
  return () => stoppers.delete(stop);
};

export const childEndsWithThis = (child) => {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const off = endsWithThis((signal) => {
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    return gone;
  });
  void gone.then(off);
};

export const wasAskedToStop = () => asked !== null;

/** Once the server is up, being told to stop is no failure. */
export const stoppingIsSuccess = () => { codeWhenAsked = 0; };

/** Ends everything on the list, the latest first, and then this process. */
export const stopAll = async (signal = 'SIGTERM') => {
  for (const stop of [...stoppers].reverse()) {
    stoppers.delete(stop);
    await stop(signal);
  }
};

export const stopOnSignals = () => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, async () => {
      if (asked) return;
      asked = signal;
      await stopAll(signal);
      process.exit(codeWhenAsked ?? 128 + constants.signals[signal]);
    });
  }
};
