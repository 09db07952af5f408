import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fire } from '../fire.mjs';
import { serve } from '../serve.mjs';

const HERE = path.join('scripts', 'bench', 'figures');
const TRIES = 3;
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
  const seconds = (of) => median(of.map((run) => run.seconds));
  return { bare: seconds(runs.bare), product: seconds(runs.product), memory: Math.max(...runs.product.map((run) => run.memory)) };
};

const copyOf = (from, name) => {
  const to = path.join(path.dirname(from), name);
  for (const end of ['', '-wal', '-shm']) rmSync(to + end, { force: true });
  copyFileSync(from, to);
  return to;
};

const imported = (env, file) => new Promise((done, fail) => {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('lib', 'cli', 'main.ts'), 'data', 'import', file, '--dataset', 'bench', '--json'], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  child.once('exit', (code) => (code === 0 ? done((performance.now() - start) / 1000) : fail(new Error(`the import ended with ${code}`))));
});

/** Others' slowest requests for as long as something runs. */
const meanwhile = async (running, base, cookie) => {
  const slowest = [];
  let over = false;
  void running.finally(() => { over = true; }).catch(() => undefined);
  while (!over) slowest.push((await fire(base, { path: '/organizations' }, cookie, () => ({}), 60, FEW)).p95);
  return slowest.length === 0 ? NaN : Math.max(...slowest);
};

/** A table of 2.4 million rows: read and computed, stored, shown, and others served meanwhile. */
export const benchFigures = async (folder, small, env, port, cookie, requests) => {
  const file = path.join(folder, 'table.csv');
  if (!existsSync(file)) node(env, path.join('scripts', 'bench', 'make-table.mjs'), file);
  const { bare, product, memory } = computed(env, file);
  const store = JSON.parse(node(env, path.join(HERE, 'bare-insert.mjs'), file, copyOf(small, 'bare-insert.sqlite')));
  const alone = await imported({ ...env, DATABASE_FILE: path.resolve(copyOf(small, 'alone.sqlite')) }, file);
  const own = { ...env, DATABASE_FILE: path.resolve(copyOf(small, 'figures.sqlite')) };
  const server = await serve('.', port, own, '/api/health');
  try {
    const quiet = (await fire(server.base, { path: '/organizations' }, cookie, () => ({}), 60, FEW)).p95;
    const loading = imported(own, file);
    const others = await meanwhile(loading, server.base, cookie);
    const seconds = await loading;
    const page = await fire(server.base, { path: '/region?region=bench%3AR002&reference=bench%3AR001' }, cookie, () => ({}), requests);
    return [
      `read, parse and compute 120,000 cells of ${store.rows} rows: ${product.toFixed(2)} s, ${(product / bare).toFixed(2)} of bare loops over typed arrays (goal 1.3 at most); ${memory.toFixed(0)} MB over the idle process (goal 150)`,
      `load and store the same rows: ${(store.rows / alone).toFixed(0)} rows per second, ${(store.seconds / alone).toFixed(2)} of a bare prepared-statement loop (goal 0.5); ${(store.seconds / seconds).toFixed(2)} while others keep the server busy`,
      `others' p95 meanwhile, ${FEW} connections: ${others.toFixed(0)} ms (goal 200); ${quiet.toFixed(0)} ms without a load`,
      `region page over it, 10 connections: ${page.rate.toFixed(1)} per second, p95 ${page.p95.toFixed(0)} ms (goal 150); memory ${server.peak().toFixed(0)} MB`,
    ];
  } finally {
    await server.stop();
  }
};
