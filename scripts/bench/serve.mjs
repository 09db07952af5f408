import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next');

const answers = async (url) => {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await fetch(url).then((response) => response.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} did not answer`);
};

/** Highest resident memory of a process so far, in MB. */
const peakMemory = (pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** What a process has had of the processors so far, its threads with it, in ms (a tick is 10). */
const processorTime = (pid) => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
};

/** Starts `next start` of one app, waits for it, and ends it by its own pid. */
export const serve = async (folder, port, env, ready) => {
  const child = spawn(process.execPath, [NEXT, 'start', folder, '-H', '127.0.0.1', '-p', String(port)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const base = `http://127.0.0.1:${port}`;
  await answers(base + ready);
  return {
    base,
    peak: () => peakMemory(child.pid),
    spent: () => processorTime(child.pid),
    stop: () => new Promise((done) => {
      child.once('exit', done);
      child.kill('SIGTERM');
    }),
  };
};
