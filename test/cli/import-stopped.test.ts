import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasets, importBatches } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-stopped-'));
const file = path.join(folder, 'large.csv');

beforeAll(async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `R${at % 60},I${Math.floor(at / 60) % 50},${2000 + Math.floor(at / 3000)},${at}`);
  writeFileSync(file, ['region_code,industry_code,year,employment', ...rows].join('\n'));
  await database().write((tx) => loadReference(tx, { now: new Date() }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batchOf = async () => (await database().read.select().from(importBatches).where(eq(importBatches.fileName, 'large.csv')))[0];

describe('Ctrl-C at the command line', () => {
  it('discards the load that is on its way and leaves nothing of it', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', 'data', 'import', file, '--dataset', 'Stopped', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => { out += piece.toString(); });
    while (!(await batchOf())?.leaseUntil && child.exitCode === null) await new Promise((wake) => { setTimeout(wake, 5); });
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ state: 'cancelled', error: expect.objectContaining({ message: expect.stringContaining('Discarded') }) })]);
    expect(await batchOf()).toMatchObject({ state: 'cancelled', stagedAs: null });
    expect(await database().read.select().from(datasets).where(eq(datasets.code, 'stopped'))).toEqual([]);
  }, 60_000);
});
