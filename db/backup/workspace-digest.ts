import { createHash } from 'node:crypto';
import { sqliteFile } from '../connect.sqlite';
import { engine } from '../engine';
import { archivedTables } from './archived-tables';
import { attachmentsIn } from './attachments';
import { postgresSnapshot } from './snapshot.postgres';
import { sqliteSnapshot } from './snapshot.sqlite';
import { writeTable } from './write-table';

type Row = Record<string, unknown>;

/** What a restore or a backup itself leaves: two workspaces that differ in nothing else are the same. */
const OF_ITSELF: Record<string, (row: Row) => boolean> = {
  audit_head: () => true,
  audit_events: ({ command }) => command === 'workspace.record-restore',
  actions: ({ command }) => command === 'workspace.record-restore',
  settings: ({ key }) => key === 'workspace.backup-job',
};

async function* without(rows: AsyncIterable<Row>, left: ((row: Row) => boolean) | undefined): AsyncIterable<Row> {
  for await (const row of rows) if (!left?.(row)) yield row;
}

export type WorkspaceDigest = { digest: string; tables: number; rows: number; attachments: number };

/**
 * One SHA-256 over everything a backup carries: every row of every table in the order of its key, in the words of the archive, and every
 * attachment. Equal on both engines for the same workspace; what was restored from an archive has the digest of what was archived.
 */
export const workspaceDigest = async (attachments: string): Promise<WorkspaceDigest> => {
  const snapshot = engine() === 'postgres' ? await postgresSnapshot(process.env.DATABASE_URL ?? '') : sqliteSnapshot(sqliteFile());
  try {
    const hash = createHash('sha256');
    let rows = 0;
    const tables = archivedTables().sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const table of tables) {
      const told = await writeTable({ engine: snapshot.engine, rows: (of) => without(snapshot.rows(of), OF_ITSELF[of.name]) }, table, null);
      hash.update(`${told.name} ${told.rows} ${told.sha256}\n`);
      rows += told.rows;
    }
    const files = await attachmentsIn(attachments);
    for (const { path, bytes, sha256 } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(`${path} ${bytes} ${sha256}\n`);
    return { digest: hash.digest('hex'), tables: tables.length, rows, attachments: files.length };
  } finally {
    await snapshot.close();
  }
};
