import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/db';
import { auditEvents, oneTimeLinks } from '@/db/schema';
import { onServer, urlOf } from '../support/postgres-server';
import { lode, lodeElsewhere } from './lode';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-drill-'));
const archive = path.join(folder, 'workspace.tar.gz');
const elsewhere: Record<string, string | undefined>[] = [{ DATABASE_URL: '', DATABASE_FILE: path.join(folder, 'sqlite', 'lode.sqlite') }];
const server = process.env.TEST_POSTGRES_URL;
const spare = `lode_drill_${process.pid}_${process.env.LODE_TEST_ENGINE}`;

const linesOf = (file: string) => {
  const open = mkdtempSync(path.join(folder, 'open-'));
  execFileSync('tar', ['xzf', file, '-C', open]);
  const tables = path.join(open, 'tables');
  return Object.fromEntries(readdirSync(tables).sort().map((name) => [name, readFileSync(path.join(tables, name), 'utf8')]));
};

/** The restore itself adds one event to the trail and one action; everything before them must be the same. */
const withoutLastEvent = (tables: Record<string, string>) => {
  const events = (tables['audit_events.jsonl'] ?? '').trim().split('\n').slice(0, -1);
  const actions = (tables['actions.jsonl'] ?? '').split('\n').filter((line) => !line.includes('workspace.record-restore')).join('\n');
  return { ...tables, 'audit_events.jsonl': `${events.join('\n')}\n`, 'audit_head.jsonl': '', 'actions.jsonl': actions };
};

beforeAll(async () => {
  if (server) {
    await onServer(`create database ${spare}`);
    elsewhere.push({ DATABASE_URL: urlOf(spare), DATABASE_FILE: undefined });
  }
  expect((await lode('prepare')).code).toBe(0);
  expect(await lode('backup', archive, '--json')).toMatchObject({ code: 0 });
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (server) await onServer(`drop database ${spare} with (force)`);
});

describe('a backup', () => {
  it('restores into either engine, and the backup of what was restored holds the same lines', async () => {
    const before = linesOf(archive);
    const digest = (await lode('digest')).out;
    expect(digest).toMatch(/^[0-9a-f]{64} /);
    expect(before['organizations.jsonl']?.length).toBeGreaterThan(1000);
    for (const [at, env] of elsewhere.entries()) {
      const restored = await lodeElsewhere(['restore', archive, '--json'], env);
      expect(restored.code, restored.err).toBe(0);
      expect((await lodeElsewhere(['digest'], env)).out).toBe(digest);
      const again = path.join(folder, `again-${at}.tar.gz`);
      await lodeElsewhere(['backup', again], env);
      const after = linesOf(again);
      expect(withoutLastEvent(after)).toEqual({ ...before, 'audit_head.jsonl': '' });
    }
  }, 120_000);

  it('goes on counting where the numbers of the archive end, and still finds names', async () => {
    for (const env of elsewhere) {
      expect(await lodeElsewhere(['user', 'add', 'after@example.ca', '--name', 'After Restore', '--roles', 'viewer'], env)).toMatchObject({ code: 0 });
      const found = await lodeElsewhere(['run', 'register.search', '--input', '{"term":"metallurgy"}'], env);
      expect(found.out).toContain('Canadian Institute of Mining');
    }
  }, 60_000);

  it('is not put in the place of a workspace that is not empty unless told to, and then keeps a copy of it', async () => {
    const [env] = elsewhere;
    expect(await lodeElsewhere(['restore', archive], env)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('not empty') });
    const { out } = await lodeElsewhere(['restore', archive, '--force', '--json'], env);
    const { safetyCopy } = JSON.parse(out) as { safetyCopy: string };
    expect(linesOf(safetyCopy)['users.jsonl']).toContain('after@example.ca');
  }, 60_000);

  it('holds no session, no link and no counted attempt', async () => {
    expect(Object.keys(linesOf(archive)).filter((name) => /^(sessions|attempts|one_time_links)\./.test(name))).toEqual([]);
    expect((await database().read.select().from(oneTimeLinks)).length).toBeGreaterThan(0);
  });

  it('that was changed on the way is refused, and nothing is touched', async () => {
    const open = path.join(folder, 'changed');
    mkdirSync(open);
    execFileSync('tar', ['xzf', archive, '-C', open]);
    const users = path.join(open, 'tables', 'settings.jsonl');
    writeFileSync(users, readFileSync(users, 'utf8').replace('sample', 'simple'));
    const changed = path.join(folder, 'changed.tar.gz');
    execFileSync('tar', ['czf', changed, '-C', open, 'manifest.json', ...readdirSync(path.join(open, 'tables')).map((name) => `tables/${name}`)]);
    const events = (await database().read.select().from(auditEvents)).length;
    await closeDatabase();
    expect(await lode('restore', changed, '--force')).toMatchObject({ code: 1, err: expect.stringContaining('damaged: tables/settings.jsonl') });
    expect((await database().read.select().from(auditEvents)).length).toBe(events);
  }, 60_000);

  it('is refused while Lode runs on the database', async () => {
    await database().read.select().from(auditEvents);
    expect(await lode('restore', archive, '--force')).toMatchObject({ code: 1, err: expect.stringContaining('in use') });
  }, 60_000);

  it('that was cut short is refused', async () => {
    const cut = path.join(folder, 'cut.tar.gz');
    cpSync(archive, cut);
    writeFileSync(cut, readFileSync(cut).subarray(0, 5000));
    expect(await lode('restore', cut, '--force')).toMatchObject({ code: 1, err: expect.stringContaining('cut short') });
  });
});
