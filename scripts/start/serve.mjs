import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { NEXT } from './build.mjs';
import { Mendable } from './mendable.mjs';
import { childEndsWithThis, stoppingIsSuccess } from './stop-together.mjs';

const PATIENCE = 60_000;
const ORPHAN_CHECK = 1000;

/** npm runs this through a shell, so its end shows one step further up; /proc says where there is one. */
const ancestors = () => {
  try {
    const [, , grandparent] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').replace(/\(.*\)/, '-').split(' ').slice(1);
    return `${process.ppid} ${grandparent}`;
  } catch {
    return String(process.ppid);
  }
};

/** npm ended the hard way passes no signal on: without it this process ends as well. */
const endWithNpm = () => {
  const born = ancestors();
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => { if (ancestors() !== born) process.kill(process.pid, 'SIGTERM'); }, ORPHAN_CHECK).unref();
};

/** Starts next's own program, so that a signal reaches the server and not a shell around it. */
export const serve = ({ host, port }, env, command = 'start') => {
  const child = spawn(process.execPath, [NEXT, command, '-H', host, '-p', String(port)], {
    env: { ...env, NODE_ENV: command === 'dev' ? 'development' : 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  childEndsWithThis(child);
  stoppingIsSuccess();
  endWithNpm();
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
};

/** Waits until the server answers for itself and its database. */
export const untilHealthy = async (address, ended) => {
  let over = false;
  void ended.then(() => { over = true; });
  const deadline = Date.now() + PATIENCE;
  let answer = 'no answer';
  while (!over && Date.now() < deadline) {
    try {
      const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      answer = `status ${response.status}: ${(await response.text()).slice(0, 400)}`;
    } catch (error) {
      answer = error.cause?.code ?? error.message;
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  if (over) throw new Mendable('The server stopped before it could answer.', 'The lines above say why.');
  throw new Mendable(`The server did not become healthy (${answer}).`, `Look at ${address}/api/health and at the lines above.`);
};
