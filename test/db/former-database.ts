import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { migrationsUntil } from '@/db/backup/migration-tags';
import { migratePostgres } from '@/db/migrate.postgres';
import { migrateSqlite } from '@/db/migrate.sqlite';
import { onServer, urlOf } from '../support/postgres-server';

export type FormerDatabase = {
  query: (statement: string) => Promise<Record<string, unknown>[]>;
  /** Brings it to the version of today. */
  migrate: () => Promise<unknown>;
  remove: () => Promise<void>;
};

const sqlite = async (tag: string): Promise<FormerDatabase> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lode-former-'));
  const file = path.join(folder, 'lode.sqlite');
  await migrateSqlite(file, migrationsUntil(tag, 'sqlite'));
  return {
    query: async (text) => {
      const connection = new Sqlite(file);
      const statement = connection.prepare(text);
      try {
        if (statement.reader) return statement.all() as Record<string, unknown>[];
        statement.run();
        return [];
      } finally {
        connection.close();
      }
    },
    migrate: () => migrateSqlite(file),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

const postgres = async (tag: string): Promise<FormerDatabase> => {
  const name = `lode_former_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name}`);
  await migratePostgres(urlOf(name), migrationsUntil(tag, 'postgres'));
  return {
    query: async (statement) => {
      const client = new Client({ connectionString: urlOf(name) });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(statement)).rows;
      } finally {
        await client.end();
      }
    },
    migrate: () => migratePostgres(urlOf(name)),
    remove: () => onServer(`drop database ${name} with (force)`),
  };
};

/** An empty database as it stood after the migration `tag`, on the engine under test. */
export const formerDatabase = (tag: string) => (process.env.LODE_TEST_ENGINE === 'postgres' ? postgres(tag) : sqlite(tag));
