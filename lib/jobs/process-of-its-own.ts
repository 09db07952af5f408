import { fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs one of the entries beside this file, and waits for its end. */
export const processOfItsOwn = async (entry: string, words: readonly string[] = []): Promise<void> => {
  // An address, not a path: the bundler would take the file a path names, and all of tsx with it, into the build.
  const file = pathToFileURL([process.cwd(), 'lib', 'jobs', entry].join(path.sep));
  const worker = fork(file, [...words], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((ended, failed) => {
    worker.once('error', failed).once('exit', (code, signal) => {
      if (code === 0) ended();
      else failed(new Error(`the process for long work ended with ${signal ?? code}`));
    });
  });
};
