import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database, Handle } from './database';
import { keepStatements } from './keep-statements.sqlite';
import * as schema from './schema';

const open = (file: string, readonly: boolean) => {
  const connection = new Sqlite(file, { readonly });
  if (!readonly) connection.pragma('journal_mode = WAL');
  // better-sqlite3 falls back to NORMAL on reopen unless told: a commit must survive power loss.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('cache_size = -32768');
  connection.pragma('temp_store = MEMORY');
  return connection;
};

const settingsOf = (connection: Sqlite.Database) =>
  Object.fromEntries(
    ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) => [
      name,
      String(connection.pragma(name, { simple: true })),
    ]),
  );

export const sqliteFile = () => process.env.DATABASE_FILE ?? path.join(process.cwd(), 'data', 'lode.sqlite');

export const connectSqlite = (file = sqliteFile()): Database => {
  mkdirSync(path.dirname(file), { recursive: true });
  const writer = keepStatements(open(file, false));
  const reader = keepStatements(open(file, true));
  const tx = drizzle(writer, { schema, casing: 'snake_case' }) as Handle;
  const inside = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();

  const unit = async <T>(work: (handle: Handle) => Promise<T>): Promise<T> => {
    writer.exec('BEGIN IMMEDIATE');
    try {
      const result = await inside.run(true, () => work(tx));
      writer.exec('COMMIT');
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    engine: 'sqlite',
    read: drizzle(reader, { schema, casing: 'snake_case' }) as Handle,
    write(work) {
      if (inside.getStore()) return Promise.reject(new Error('a unit of work may not start inside another: pass its handle on'));
      const turn = tail.then(() => unit(work));
      tail = turn.catch(() => undefined);
      return turn;
    },
    async health() {
      const migration = writer.prepare('select max(created_at) as at from __drizzle_migrations').get() as { at: number | null };
      return {
        engine: 'sqlite',
        version: String((writer.prepare('select sqlite_version() as version').get() as { version: string }).version),
        settings: {
          ...settingsOf(writer),
          ...Object.fromEntries(Object.entries(settingsOf(reader)).map(([name, value]) => [`reader_${name}`, value])),
        },
        migration: migration.at === null ? null : String(migration.at),
      };
    },
    async close() {
      await tail;
      reader.close();
      writer.close();
    },
  };
};
