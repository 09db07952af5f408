import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sqliteFile } from '../connect.sqlite';
import { engine } from '../engine';
import { archivedTables } from './archived-tables';
import { attachmentsIn } from './attachments';
import { ARCHIVE_FORMAT, type Manifest, type TableMember } from './manifest';
import { tagAt } from './migration-tags';
import { pack } from './pack';
import type { Snapshot } from './snapshot';
import { postgresSnapshot } from './snapshot.postgres';
import { sqliteSnapshot } from './snapshot.sqlite';
import { writeTable } from './write-table';

export type ArchiveProgress = { table: string; rowsDone: number; rowsTotal: number };
export type MadeArchive = { file: string; bytes: number; tables: number; rows: number };
type Order = { file: string; attachments: string; now: Date; onProgress?: (at: ArchiveProgress) => void };

const currentSnapshot = async () =>
  engine() === 'postgres' ? postgresSnapshot(process.env.DATABASE_URL ?? '') : sqliteSnapshot(sqliteFile());

const writeTables = async (snapshot: Snapshot, folder: string, onProgress: Order['onProgress']) => {
  const tables = archivedTables();
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.name, await snapshot.count(table));
  const rowsTotal = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const members: TableMember[] = [];
  let before = 0;
  for (const table of tables) {
    const at = before;
    const report = (rows: number) => onProgress?.({ table: table.name, rowsDone: at + rows, rowsTotal });
    members.push(await writeTable(snapshot, table, path.join(folder, `${table.name}.jsonl`), report));
    before += counts.get(table.name) ?? 0;
  }
  return members;
};

/** One engine-neutral archive of one moment of the whole database, and of the attachments. */
export const makeArchive = async ({ file, attachments, now, onProgress }: Order): Promise<MadeArchive> => {
  const target = path.resolve(file);
  mkdirSync(path.dirname(target), { recursive: true });
  const snapshot = await currentSnapshot();
  const folder = await mkdtemp(path.join(path.dirname(target), '.archive-'));
  try {
    const tables = await writeTables(snapshot, folder, onProgress);
    const files = await attachmentsIn(attachments);
    const manifest: Manifest = {
      lodeArchive: ARCHIVE_FORMAT, madeAt: now.toISOString(), engine: snapshot.engine,
      migration: tagAt(snapshot.engine, await snapshot.migratedAt()), tables, attachments: files,
    };
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1));
    await pack(target, [
      { name: 'manifest.json', from: path.join(folder, 'manifest.json') },
      ...tables.map(({ name }) => ({ name: `tables/${name}.jsonl`, from: path.join(folder, `${name}.jsonl`) })),
      ...files.map((member) => ({ name: `attachments/${member.path}`, from: path.join(attachments, member.path) })),
    ]);
    return { file: target, bytes: (await stat(target)).size, tables: tables.length, rows: tables.reduce((sum, table) => sum + table.rows, 0) };
  } finally {
    await snapshot.close();
    await rm(folder, { recursive: true, force: true });
  }
};
