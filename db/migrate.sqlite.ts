import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { sqliteFile } from './connect.sqlite';
import type { Migrated } from './migrate';
import { dropSearchKeeping, keepSearch } from './search-keeping.sqlite';

export const SQLITE_MIGRATIONS = path.join(process.cwd(), 'drizzle', 'sqlite');

const pending = (connection: Sqlite.Database, folder: string) => {
  const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return true;
  const last = connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null;
  return readMigrationFiles({ migrationsFolder: folder }).some((file) => file.folderMillis > (last ?? 0));
};

/**
 * drizzle wraps a migration in a transaction, where switching foreign keys off does nothing and a table rebuild
 * empties ON DELETE CASCADE children without a word: so they go off here, outside, and are checked after.
 */
export const migrateSqlite = async (file = sqliteFile(), folder = SQLITE_MIGRATIONS): Promise<Migrated> => {
  mkdirSync(path.dirname(file), { recursive: true });
  const existed = existsSync(file);
  const connection = new Sqlite(file);
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('busy_timeout = 5000');
    const kept = () => { if (folder === SQLITE_MIGRATIONS) keepSearch(connection); };
    if (!pending(connection, folder)) {
      kept();
      return { snapshot: null };
    }
    const last = existed ? connection.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get() : 0;
    const snapshot = last ? `${file}.before-${Date.now()}` : null;
    if (snapshot) connection.prepare('vacuum into ?').run(snapshot);
    connection.pragma('foreign_keys = OFF');
    dropSearchKeeping(connection);
    migrate(drizzle(connection), { migrationsFolder: folder });
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references; the copy from before is ${snapshot}`);
    kept();
    return { snapshot };
  } finally {
    connection.close();
  }
};
