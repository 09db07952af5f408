import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateSqlite } from '@/db/migrate.sqlite';

const REBUILD = [
  'CREATE TABLE __new_firm (id text PRIMARY KEY, name text NOT NULL, town text);',
  'INSERT INTO __new_firm(id, name) SELECT id, name FROM firm;',
  'DROP TABLE firm;',
  'ALTER TABLE __new_firm RENAME TO firm;',
];

const writeMigrations = (folder: string, steps: string[][]) => {
  mkdirSync(path.join(folder, 'meta'), { recursive: true });
  const entries = steps.map((_, idx) => ({ idx, version: '6', when: 1000 + idx, tag: `000${idx}_step`, breakpoints: true }));
  writeFileSync(path.join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
  steps.forEach((step, idx) => writeFileSync(path.join(folder, `000${idx}_step.sql`), step.join('\n--> statement-breakpoint\n')));
};

describe('a migration', () => {
  let folder: string;
  let file: string;
  const first = [
    'CREATE TABLE firm (id text PRIMARY KEY, name text NOT NULL);',
    'CREATE TABLE visit (id text PRIMARY KEY, firm_id text NOT NULL REFERENCES firm(id) ON DELETE CASCADE);',
    "INSERT INTO firm VALUES ('f', 'Firm');",
    "INSERT INTO visit VALUES ('v', 'f');",
  ];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lode-migrate-'));
    file = path.join(folder, 'data', 'lode.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const visits = () => {
    const connection = new Sqlite(file, { readonly: true });
    const count = connection.prepare('select count(*) from visit').pluck().get();
    connection.close();
    return count;
  };

  it('that rebuilds a parent table keeps the children', async () => {
    writeMigrations(folder, [first]);
    await migrateSqlite(file, folder);
    writeMigrations(folder, [first, REBUILD]);
    await migrateSqlite(file, folder);
    expect(visits()).toBe(1);
  });

  it('leaves a copy of the database from before', async () => {
    writeMigrations(folder, [first]);
    expect((await migrateSqlite(file, folder)).snapshot).toBeNull();
    writeMigrations(folder, [first, REBUILD]);
    const { snapshot } = await migrateSqlite(file, folder);
    expect(snapshot && readdirSync(path.dirname(file))).toContain(path.basename(snapshot ?? ''));
  });

  it('that fails half way changes nothing', async () => {
    writeMigrations(folder, [first]);
    await migrateSqlite(file, folder);
    writeMigrations(folder, [first, [...REBUILD.slice(0, 3), 'THIS IS NOT SQL;']]);
    await expect(migrateSqlite(file, folder)).rejects.toThrow();
    expect(visits()).toBe(1);
  });

  it('does nothing the second time', async () => {
    writeMigrations(folder, [first]);
    await migrateSqlite(file, folder);
    expect(await migrateSqlite(file, folder)).toEqual({ snapshot: null });
  });
});
