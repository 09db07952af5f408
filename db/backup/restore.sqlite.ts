import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sqliteFile } from '../connect.sqlite';
import { migrateSqlite } from '../migrate.sqlite';
import { ArchiveFault } from './archive-fault';
import { demandSameTables } from './compare-tables';
import { migrationsUntil } from './migration-tags';
import { linesInBatches } from './read-lines';
import { rowsIn, type RestoreOrder } from './restore-order';
import { quoted } from './snapshot';
import { sqliteSnapshot } from './snapshot.sqlite';
import { valuesOf } from './stored-value';

const removeWithJournal = (file: string) => ['', '-wal', '-shm'].forEach((end) => rmSync(`${file}${end}`, { force: true }));

const load = async (file: string, { folder, manifest, onProgress }: RestoreOrder) => {
  const connection = new Sqlite(file);
  try {
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = OFF');
    connection.exec('BEGIN IMMEDIATE');
    let rowsDone = 0;
    for (const table of manifest.tables) {
      if (connection.prepare(`select count(*) from "${table.name}"`).pluck().get()) connection.exec(`delete from "${table.name}"`);
      const names = table.columns.map((column) => column.name);
      const insert = connection.prepare(`insert into "${table.name}" (${quoted(names)}) values (${names.map(() => '?').join(', ')})`);
      for await (const lines of linesInBatches(path.join(folder, 'tables', `${table.name}.jsonl`), 1000)) {
        for (const line of lines) insert.run(valuesOf('sqlite', table, line));
        rowsDone += lines.length;
        onProgress?.({ table: table.name, rowsDone, rowsTotal: rowsIn(manifest) });
      }
    }
    connection.exec("insert into search_names_fts(search_names_fts) values ('rebuild')");
    const broken = connection.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new ArchiveFault(`The archive holds ${broken.length} references to records that are not in it.`);
    connection.exec('COMMIT');
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') throw new ArchiveFault('The restored database file is not sound.');
  } finally {
    connection.close();
  }
};

const compare = async (file: string, { manifest }: RestoreOrder) => {
  const snapshot = sqliteSnapshot(file);
  try {
    await demandSameTables(snapshot, manifest.tables);
  } finally {
    await snapshot.close();
  }
};

/** Leaving WAL needs every other connection gone: it tells whether Lode is running, and empties -wal into the file. */
const settle = (file: string) => {
  const connection = new Sqlite(file);
  try {
    connection.pragma('busy_timeout = 500');
    connection.pragma('journal_mode = DELETE');
  } catch {
    throw new ArchiveFault('The database is in use. Stop Lode, then restore.');
  } finally {
    connection.close();
  }
};

/** Refuses while another connection holds the file. */
export const demandOwnSqlite = () => {
  if (existsSync(sqliteFile())) settle(sqliteFile());
};

/** Builds and proves a new file beside the old one, then gives it the old one's name in one step. */
export const restoreSqlite = async (order: RestoreOrder): Promise<void> => {
  const file = sqliteFile();
  const fresh = `${file}.restoring`;
  removeWithJournal(fresh);
  const folder = migrationsUntil(order.manifest.migration);
  try {
    await migrateSqlite(fresh, folder);
    await load(fresh, order);
    await compare(fresh, order);
    const { snapshot } = await migrateSqlite(fresh);
    if (snapshot) rmSync(snapshot);
    settle(fresh);
    // A journal left by a file that is gone would be played into the new one.
    ['-wal', '-shm'].forEach((end) => rmSync(`${file}${end}`, { force: true }));
    renameSync(fresh, file);
  } finally {
    removeWithJournal(fresh);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** How many rows a restore would replace, apart from what a migration itself puts in. */
export const rowsInSqlite = async (tables: readonly string[]): Promise<number> => {
  const file = sqliteFile();
  if (!existsSync(file)) return 0;
  const connection = new Sqlite(file, { readonly: true });
  try {
    const known = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
    return tables
      .filter((name) => known.includes(name))
      .reduce((sum, name) => sum + (connection.prepare(`select count(*) from "${name}"`).pluck().get() as number), 0);
  } finally {
    connection.close();
  }
};
