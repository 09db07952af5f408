import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PRODUCT = path.join('scripts', 'bench', 'network', 'product.mjs');
const [NODES, TIES, QUESTIONS] = [5_000, 25_000, 200];

/** The measures of a large network as the job makes them, and ways through it, on a database of their own; one line for the table. */
export const benchNetwork = (env) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lode-network-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PRODUCT, NODES, TIES, QUESTIONS], {
      env: { ...env, DATABASE_FILE: path.join(folder, 'network.sqlite') }, encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the network bench failed: ${stderr}`);
    const { seconds, cpu, ties, p50, p95, each } = JSON.parse(stdout.trim().split('\n').at(-1));
    return [
      `network of ${NODES} organizations and ${ties} ties: measured in ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor (goal 3 s); `
      + `ways between two of them: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (goal 100 ms), ${each.toFixed(0)} ms of processor each`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
