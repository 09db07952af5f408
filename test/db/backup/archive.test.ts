import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import Sqlite from 'better-sqlite3';
import { getTableName, type Table } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/db';
import { archivedTables, isArchived } from '@/db/backup/archived-tables';
import { attachmentsIn } from '@/db/backup/attachments';
import { ArchiveFault } from '@/db/backup/archive-fault';
import { makeArchive } from '@/db/backup/make-archive';
import type { Manifest } from '@/db/backup/manifest';
import { restoreArchive } from '@/db/backup/restore-archive';
import { unpack } from '@/db/backup/unpack';
import { workspaceDigest } from '@/db/backup/workspace-digest';
import { sqliteFile } from '@/db/connect.sqlite';
import { engine } from '@/db/engine';
import * as schema from '@/db/schema';
import { tags } from '@/db/schema';
import { layOutOutreach } from '../../support/fixtures/outreach-people';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-archive-'));
const attachments = path.join(folder, 'attachments');
const archive = path.join(folder, 'workspace.tar.gz');
const now = new Date('2026-11-24T09:00:00Z');
const restore = async (file: string, force = true) => {
  await closeDatabase();
  return restoreArchive({ file, force, safetyCopy: path.join(folder, 'before.tar.gz'), attachments, now });
};

/** The archive laid open, changed, its manifest made to agree with what is changed, and packed again. */
const changed = (name: string, change: (open: string, manifest: Manifest) => Manifest) => {
  const open = mkdtempSync(path.join(folder, 'open-'));
  execFileSync('tar', ['xzf', archive, '-C', open]);
  const manifest = JSON.parse(readFileSync(path.join(open, 'manifest.json'), 'utf8')) as Manifest;
  writeFileSync(path.join(open, 'manifest.json'), JSON.stringify(change(open, manifest)));
  const file = path.join(folder, `${name}.tar.gz`);
  const members = readdirSync(open, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(open, path.join(entry.parentPath, entry.name)));
  execFileSync('tar', ['czf', file, '-C', open, ...members]);
  return file;
};
const tablesThere = async (): Promise<string[]> => {
  if (engine() === 'sqlite') {
    const connection = new Sqlite(sqliteFile(), { readonly: true });
    const names = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
    connection.close();
    return names.filter((name) => !/^(sqlite_|__drizzle)|_fts/.test(name));
  }
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
  await client.end();
  return rows.map(({ name }) => name);
};
const without = (manifest: Manifest, table: string): Manifest => ({ ...manifest, tables: manifest.tables.filter(({ name }) => name !== table) });

beforeAll(async () => {
  await layOutOutreach();
  mkdirSync(path.join(attachments, 'aa'), { recursive: true });
  writeFileSync(path.join(attachments, 'aa', 'plan.pdf'), 'a plan');
  writeFileSync(path.join(attachments, 'empty.txt'), '');
  await makeArchive({ file: archive, attachments, now });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive of the workspace', () => {
  it('carries every table there is, but for what opens a door for a while and what triggers make', async () => {
    const names = await tablesThere();
    const left = names.filter((name) => !archivedTables().some((table) => table.name === name)).sort();
    expect(left).toEqual(['attempts', 'one_time_links', 'search_entries', 'sessions']);
    expect((Object.values(schema) as Table[]).map((table) => getTableName(table)).filter(isArchived).sort()).toEqual(archivedTables().map(({ name }) => name).sort());
  });

  it('carries every file that is kept with it, an empty one too', async () => {
    const open = path.join(folder, 'whole');
    mkdirSync(open);
    const manifest = await unpack(archive, open);
    expect(manifest.attachments.map((file) => file.path)).toEqual(['aa/plan.pdf', 'empty.txt']);
    expect(readFileSync(path.join(open, 'attachments', 'aa', 'plan.pdf'), 'utf8')).toBe('a plan');
  });

  it('takes the place of a workspace wholly: rows and files it knows nothing of are gone, and the digests are equal', async () => {
    const before = await workspaceDigest(attachments);
    await database().write((tx) => tx.insert(tags).values({ id: 't', name: 'Later', key: 'later' }));
    writeFileSync(path.join(attachments, 'aa', 'later.pdf'), 'of a contact that will be gone');
    expect((await workspaceDigest(attachments)).digest).not.toBe(before.digest);
    await restore(archive);
    expect(await workspaceDigest(attachments)).toEqual(before);
    expect(existsSync(path.join(attachments, 'aa', 'later.pdf'))).toBe(false);
  });
});

describe('a damaged archive', () => {
  const refusals: readonly (readonly [string, () => string, RegExp])[] = [
    ['cut short', () => {
      const file = path.join(folder, 'cut.tar.gz');
      const whole = readFileSync(archive);
      writeFileSync(file, whole.subarray(0, whole.length - 200));
      return file;
    }, /cut short/],
    ['that lacks a file of a table', () => changed('lost', (open, manifest) => { rmSync(path.join(open, 'tables', 'people.jsonl')); return manifest; }), /tables\/people\.jsonl is not what was written/],
    ['that lacks an attachment', () => changed('lost-file', (open, manifest) => { rmSync(path.join(open, 'attachments', 'aa', 'plan.pdf')); return manifest; }), /attachments\/aa\/plan\.pdf/],
    ['that lacks a table, file and entry both', () => changed('without', (open, manifest) => { rmSync(path.join(open, 'tables', 'affiliations.jsonl')); return without(manifest, 'affiliations'); }), /not whole: it lacks affiliations/],
    ['with a file nobody wrote into it', () => changed('more', (open, manifest) => { writeFileSync(path.join(open, 'attachments', 'more.html'), '<script>'); return manifest; }), /knows nothing of attachments\/more\.html/],
    ['of a newer version', () => changed('newer', (_, manifest) => ({ ...manifest, migration: '9999_of_tomorrow' })), /does not know \(9999_of_tomorrow\)\. Update Lode first/],
    ['of a format to come', () => changed('format', (_, manifest) => ({ ...manifest, lodeArchive: 2 as never })), /a newer version of Lode wrote it/],
    ['whose people work for a firm that is not in it', () => changed('reference', (open, manifest) => {
      const file = path.join(open, 'tables', 'organizations.jsonl');
      const lines = readFileSync(file, 'utf8').split('\n').filter((line) => !line.includes('"ridge"'));
      writeFileSync(file, lines.join('\n'));
      const text = readFileSync(file);
      return { ...manifest, tables: manifest.tables.map((table) => (table.name !== 'organizations' ? table
        : { ...table, rows: table.rows - 1, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') })) };
    }), /references to records that are not in it/],
  ];

  it.each(refusals)('%s is refused with a sentence, and nothing is written', async (_, make, says) => {
    const file = make();
    const before = await workspaceDigest(attachments);
    await expect(restore(file)).rejects.toThrow(says);
    expect(await workspaceDigest(attachments)).toEqual(before);
  }, 30_000);

  it('never passes for whole, whichever byte of it is another', async () => {
    const whole = readFileSync(archive);
    const open = path.join(folder, 'flipped');
    const file = path.join(folder, 'flipped.tar.gz');
    const contentOf = async (from: string) => {
      rmSync(open, { recursive: true, force: true });
      mkdirSync(open);
      await unpack(from, open);
      return JSON.stringify(await attachmentsIn(open));
    };
    const right = await contentOf(archive);
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ by, at);
      writeFileSync(file, bytes);
      const found = await contentOf(file).catch((fault: unknown) => { expect(fault).toBeInstanceOf(ArchiveFault); return right; });
      expect(found).toBe(right);
    }), { numRuns: 120 });
  }, 60_000);

  it('is not put in the place of a workspace that holds anything, unless that is said', async () => {
    cpSync(archive, path.join(folder, 'again.tar.gz'));
    const before = await workspaceDigest(attachments);
    await expect(restore(path.join(folder, 'again.tar.gz'), false)).rejects.toThrow(/not empty/);
    expect(await workspaceDigest(attachments)).toEqual(before);
  });
});
