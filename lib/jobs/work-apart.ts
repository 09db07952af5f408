import { fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { anythingWaits } from './anything-waits';

const ENTRY = [process.cwd(), 'lib', 'jobs', 'apart-entry.mjs'];

/**
 * Hands what waits to a process of its own and comes back when that process has found nothing more to do. A server that parsed
 * and wrote millions of cells itself would serve nobody meanwhile: SQLite writes in the thread that asks.
 */
export const workApart = async (): Promise<boolean> => {
  if (!(await anythingWaits())) return false;
  // An address, not a path: the bundler would take the file a path names, and all of tsx with it, into the build.
  const worker = fork(pathToFileURL(ENTRY.join(path.sep)), { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((ended, failed) => {
    worker.once('error', failed).once('exit', (code, signal) => {
      if (code === 0) ended();
      else failed(new Error(`the process for long work ended with ${signal ?? code}`));
    });
  });
  return true;
};
