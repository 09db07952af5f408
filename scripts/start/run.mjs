import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { childEndsWithThis } from './stop-together.mjs';

/** Runs a command, hands over each line it prints, and answers how it ended. */
export const run = (command, words, { env = process.env, onLine = () => {}, cwd = process.cwd() } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    childEndsWithThis(child);
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        onLine(line, stream === child.stdout ? 'out' : 'err');
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ok: code === 0, code, signal, lines }));
  });

/** The end of a command's output, for a failure message. */
export const lastLines = (lines, count = 40) => lines.slice(-count).map((line) => `  ${line}`).join('\n');
