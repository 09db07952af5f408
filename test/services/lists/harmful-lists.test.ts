import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { HARMFUL } from './harmful-files';

type Told = { name: string; state: string; says: string; ms: number; stall: number; grew: number };

const MOST_MS = 2000;
const MOST_STALL_MS = 200;
const MOST_MB = 200;

let told: ReadonlyMap<string, Told>;

beforeAll(async () => {
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'test/services/lists/bring-harmful.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (piece: Buffer) => { out += piece.toString(); });
  expect((await once(child, 'close'))[0]).toBe(0);
  told = new Map(out.split('\n').filter((line) => line.startsWith('{"name"')).map((line) => JSON.parse(line) as Told).map((each) => [each.name, each]));
}, 120_000);

describe('a file made to harm, or sent by mistake, is answered in one sentence, at once, and costs nobody else anything', () => {
  it.each(HARMFUL)('$name', ({ name, says }) => {
    const { state, says: said, ms, stall, grew } = told.get(name) ?? {} as Partial<Told>;
    expect(said).toMatch(says);
    expect(said).not.toMatch(/our side/);
    expect(['failed', 'refused', ...(said === '' ? ['mapping'] : [])]).toContain(state);
    expect(ms).toBeLessThan(MOST_MS);
    expect(stall).toBeLessThan(MOST_STALL_MS);
    expect(grew).toBeLessThan(MOST_MB);
  });
});
