import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { serve } from '../serve.mjs';
import { pan } from './pan.mjs';

const PREPARE = path.join('scripts', 'bench', 'network', 'prepare.mjs');
const [NODES, TIES, QUESTIONS] = [5_000, 25_000, 200];

/** Ways between two over HTTP, one after the other, and the picture in a browser, on a database of their own; one line for the table each. */
export const benchNetworkServed = async (env, port) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lode-picture-'));
  const own = { ...env, DATABASE_FILE: path.join(folder, 'network.sqlite') };
  try {
    const { sid, pairs } = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', PREPARE, NODES, TIES, QUESTIONS].map(String), { env: own, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
    const cookie = `lode.session=${await encode({ token: { sid }, secret: env.NEXTAUTH_SECRET })}`;
    const server = await serve('.', port, own, '/api/health');
    try {
      const times = [];
      for (const [from, to] of pairs) {
        const asked = performance.now();
        const answer = await fetch(`${server.base}/api/v1/network/ways?from=${from}&to=${to}`, { headers: { cookie } });
        await answer.text();
        if (!answer.ok) throw new Error(`ways: ${answer.status}`);
        times.push(performance.now() - asked);
      }
      times.sort((a, b) => a - b);
      const { frames, shows, renderer, seconds } = await pan(server.base, cookie);
      return [
        `ways between two of them over HTTP: p50 ${times[Math.floor(times.length / 2)].toFixed(0)} ms, p95 ${times[Math.floor(times.length * 0.95)].toFixed(0)} ms (goal 100 ms)`,
        `${shows}: ${frames.toFixed(0)} frames a second over a pan of ${seconds} s (goal 30), ${renderer}`,
      ];
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
