import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { leadingTo, type Database, type Handle } from './database';
import { installJournal, type JournalContext } from './journal/triggers.sqlite';
import { keepStatements } from './keep-statements.sqlite';
import * as schema from './schema';
import { SEARCH_WORDS } from './search.sqlite';

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
  reader.exec(SEARCH_WORDS);
  const store = {};
  const tx = leadingTo(store, drizzle(writer, { schema, casing: 'snake_case' }) as Handle);
  const inside = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();

  const journal: JournalContext = { action: null, seq: 0 };
  let journaled = false;

  /** Read within the transaction: an action may go on from a unit of work before this one. */
  const openJournal = (action: string) => {
    journal.seq = Number(writer.prepare('select coalesce(max(seq), 0) from action_changes where action_id = ?').pluck().get(action));
    journal.action = action;
  };

  const unit = async <T>(work: (handle: Handle) => Promise<T>, action?: string): Promise<T> => {
    if (action && !journaled) {
      installJournal(writer, journal);
      journaled = true;
    }
    writer.exec('BEGIN IMMEDIATE');
    try {
      if (action) openJournal(action);
      const result = await inside.run(true, () => work(tx));
      writer.exec('COMMIT');
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    } finally {
      journal.action = null;
    }
  };

  return {
    engine: 'sqlite',
    read: leadingTo(store, drizzle(reader, { schema, casing: 'snake_case' }) as Handle),
    write(work, action) {
      if (inside.getStore()) return Promise.reject(new Error('a unit of work may not start inside another: pass its handle on'));
      const turn = tail.then(() => unit(work, action));
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
