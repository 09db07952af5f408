import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PRODUCT = path.join('scripts', 'bench', 'flow', 'product.mjs');
const [CASES, LOOKS] = [50_000, 60];

/** The flow measures over many cases, each look after a change, on a database of their own; one line for the table. */
export const benchFlow = (env) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lode-flow-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PRODUCT, CASES, LOOKS], { env: { ...env, DATABASE_FILE: path.join(folder, 'flow.sqlite') }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the flow bench failed: ${stderr}`);
    const { moves, first, p50, p95 } = JSON.parse(stdout.trim().split('\n').at(-1));
    return [`flow of ${CASES} cases and ${moves} stage moves, each look after a change: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (goal 300 ms); the first look after a start reads them all: ${(first / 1000).toFixed(1)} s`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
