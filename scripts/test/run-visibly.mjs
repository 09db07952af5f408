import { spawn } from 'node:child_process';
import { childEndsWithThis } from '../start/stop-together.mjs';

const runOne = (words, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    childEndsWithThis(child);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });

/** Runs Node programs one after the other with their output shown; false as soon as one fails. */
export const runVisibly = async (programs, env = process.env) => {
  for (const words of programs) {
    if (!(await runOne(words, env))) return false;
  }
  return true;
};
