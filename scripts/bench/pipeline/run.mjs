import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { fire } from '../fire.mjs';
import { serve } from '../serve.mjs';

const FILL = path.join('scripts', 'bench', 'pipeline', 'fill.mjs');
const MOVE = path.join('scripts', 'bench', 'pipeline', 'move.mjs');
const OPEN = 2_000;
const PAGES = ['/pipeline/retention', '/pipeline/retention?slow=slipping', '/pipeline/retention/table'];

/** The board of a stream with many open cases, as a coordinator asks for it, and moves of its cards, on a database of their own; one line for the table each. */
export const benchPipeline = async (env, port, requests) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lode-pipeline-'));
  const own = { ...env, DATABASE_FILE: path.join(folder, 'pipeline.sqlite') };
  const told = (file, ...words) => execFileSync(process.execPath, ['--import', 'tsx', file, ...words.map(String)], { env: own, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  try {
    const sid = told(FILL, OPEN);
    const cookie = `lode.session=${await encode({ token: { sid }, secret: env.NEXTAUTH_SECRET })}`;
    const server = await serve('.', port, own, '/api/health');
    const lines = [`a board of ${OPEN} open cases, 10 connections (goal p95 200 ms):`];
    try {
      for (const page of PAGES) {
        const { p50, p95, processor, bytes } = await fire(server, { path: page }, cookie, undefined, requests);
        lines.push(`  ${page}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${processor.toFixed(1)} ms of processor, ${bytes} bytes`);
      }
    } finally {
      await server.stop();
    }
    return [...lines, `  ${told(MOVE)}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
