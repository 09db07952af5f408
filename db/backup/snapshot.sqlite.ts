import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { ArchiveFault } from './archive-fault';
import { quoted, type Snapshot } from './snapshot';

export const sqliteSnapshot = (file: string): Snapshot => {
  if (!existsSync(file)) throw new ArchiveFault(`There is no database at ${file} yet.`);
  const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
  connection.pragma('busy_timeout = 5000');
  connection.exec('BEGIN');
  return {
    engine: 'sqlite',
    async migratedAt() {
      return connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null;
    },
    async count(table) {
      return connection.prepare(`select count(*) from "${table.name}"`).pluck().get() as number;
    },
    async *rows(table) {
      const names = quoted(table.columns.map((column) => column.name));
      yield* connection
        .prepare(`select ${names} from "${table.name}" order by ${quoted(table.key)}`)
        .iterate() as IterableIterator<Record<string, unknown>>;
    },
    async close() {
      connection.close();
    },
  };
};
