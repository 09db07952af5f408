import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { fire } from '../fire.mjs';
import { serve } from '../serve.mjs';

const FILL = path.join('scripts', 'bench', 'readiness', 'fill.mjs');
const [FIRMS, SCORED] = [10_000, 50_000];
const BOARDS = ['/readiness', '/readiness/decision', '/readiness/expiry', '/api/v1/readiness/formation', '/api/v1/readiness/subclusters'];

/** The boards over many firms and assessments, as a coordinator asks for them, on a database of their own; one line for the table each. */
export const benchReadiness = async (env, port, requests) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lode-readiness-'));
  const own = { ...env, DATABASE_FILE: path.join(folder, 'readiness.sqlite') };
  try {
    const sid = execFileSync(process.execPath, ['--import', 'tsx', FILL, FIRMS, SCORED].map(String), { env: own, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
    const cookie = `lode.session=${await encode({ token: { sid }, secret: env.NEXTAUTH_SECRET })}`;
    const server = await serve('.', port, own, '/api/health');
    const lines = [`boards over ${FIRMS} organizations with ${SCORED} assessments, 10 connections (goal p95 200 ms):`];
    try {
      for (const board of BOARDS) {
        const started = performance.now();
        await fetch(server.base + board, { headers: { cookie } }).then((answer) => answer.text());
        const first = performance.now() - started;
        const { p50, p95, processor, bytes } = await fire(server, { path: board }, cookie, undefined, requests);
        lines.push(`  ${board}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${processor.toFixed(1)} ms of processor, ${bytes} bytes; the first after a start ${first.toFixed(0)} ms`);
      }
    } finally {
      await server.stop();
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
