import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fire, fireWhile } from '../fire.mjs';
import { serve } from '../serve.mjs';

const HERE = path.join('scripts', 'bench', 'figures');
const TRIES = 5;
const FEW = 2;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const node = (env, ...words) => execFileSync(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

const computed = (env, file) => {
  const runs = { bare: [], product: [] };
  for (let round = 0; round < TRIES; round += 1) {
    runs.bare.push(JSON.parse(node(env, path.join(HERE, 'bare.mjs'), file)));
    runs.product.push(JSON.parse(node(env, '--import', 'tsx', path.join(HERE, 'product.mjs'), file)));
  }
  if (runs.bare[0].check !== runs.product[0].check) throw new Error('the product and the bare loop do not compute the same');
  const middle = (of, what) => median(of.map((run) => run[what]));
  const ratio = (what) => middle(runs.product, what) / middle(runs.bare, what);
  return { seconds: middle(runs.product, 'seconds'), ratio: ratio('seconds'), processor: ratio('cpu'), memory: Math.max(...runs.product.map((run) => run.memory)) };
};

const copyOf = (from, name) => {
  const to = path.join(path.dirname(from), name);
  for (const end of ['', '-wal', '-shm']) rmSync(to + end, { force: true });
  copyFileSync(from, to);
  return to;
};

const imported = (env, file) => new Promise((done, fail) => {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('lib', 'cli', 'main.ts'), 'data', 'import', file, '--dataset', 'bench', '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const out of [child.stdout, child.stderr]) out.setEncoding('utf8').on('data', (words) => { said = `${said}${words}`.slice(-2000); });
  child.once('close', (code) => (code === 0 ? done((performance.now() - start) / 1000) : fail(new Error(`the import ended with ${code}: ${said}`))));
});

/** A table of 2.4 million rows: read and computed, stored, shown, and others served meanwhile. */
export const benchFigures = async (folder, small, env, port, cookie, requests) => {
  const file = path.join(folder, 'table.csv');
  if (!existsSync(file)) node(env, path.join('scripts', 'bench', 'make-table.mjs'), file);
  const whole = computed(env, file);
  const store = JSON.parse(node(env, path.join(HERE, 'bare-insert.mjs'), file, copyOf(small, 'bare-insert.sqlite')));
  const alone = await imported({ ...env, DATABASE_FILE: path.resolve(copyOf(small, 'alone.sqlite')) }, file);
  const own = { ...env, DATABASE_FILE: path.resolve(copyOf(small, 'figures.sqlite')) };
  const server = await serve('.', port, own, '/api/health');
  try {
    const quiet = (await fire(server, { path: '/organizations' }, cookie, () => ({}), 100, FEW)).p95;
    const loading = imported(own, file);
    const others = await fireWhile(loading, server.base, '/organizations', cookie, FEW);
    const seconds = await loading;
    const page = await fire(server, { path: '/region?region=bench%3AR002&reference=bench%3AR001' }, cookie, () => ({}), requests);
    return [
      `read, parse and compute 120,000 cells of ${store.rows} rows: ${whole.seconds.toFixed(2)} s, ${whole.ratio.toFixed(2)} of bare loops over typed arrays (goal 1.3 at most; ${whole.processor.toFixed(2)} of their processor time); ${whole.memory.toFixed(0)} MB over the idle process (goal 150)`,
      `load and store the same rows: ${(store.rows / alone).toFixed(0)} rows per second, ${(store.seconds / alone).toFixed(2)} of a bare prepared-statement loop (goal 0.5); ${(store.seconds / seconds).toFixed(2)} while others keep the server busy`,
      `others' p95 meanwhile, ${FEW} connections: ${others.p95.toFixed(0)} ms (goal 200), p99 ${others.p99.toFixed(0)}, over ${others.requests} requests; ${quiet.toFixed(0)} ms without a load`,
      `region page over it, 10 connections: ${page.rate.toFixed(1)} per second, ${page.processor.toFixed(1)} ms of a processor each, p95 ${page.p95.toFixed(0)} ms (goal 150); memory ${server.peak().toFixed(0)} MB`,
    ];
  } finally {
    await server.stop();
  }
};
