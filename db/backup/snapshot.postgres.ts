import { Client } from 'pg';
import type { ArchivedTable } from './manifest';
import { quoted, type Snapshot } from './snapshot';

const PAGE = 2000;

/** Reads through an open transaction of the client; closing it is the caller's. */
export const snapshotOn = (client: Client): Omit<Snapshot, 'close'> => ({
  engine: 'postgres',
  async migratedAt() {
    const { rows } = await client.query<{ at: string | null }>('select max(created_at) as at from drizzle.__drizzle_migrations');
    return rows[0]?.at ? Number(rows[0].at) : null;
  },
  async count(table) {
    const { rows } = await client.query<{ n: string }>(`select count(*) as n from "${table.name}"`);
    return Number(rows[0]?.n ?? 0);
  },
  async *rows(table) {
    const names = quoted(table.columns.map((column) => column.name));
    await client.query(`declare archive_rows no scroll cursor for select ${names} from "${table.name}" order by ${bytewise(table)}`);
    for (;;) {
      const { rows } = await client.query<Record<string, unknown>>(`fetch ${PAGE} from archive_rows`);
      if (rows.length === 0) break;
      yield* rows;
    }
    await client.query('close archive_rows');
  },
});

// The server's own collation orders texts its own way; the archive orders them as SQLite does.
const bytewise = (table: ArchivedTable) =>
  table.key
    .map((name) => `"${name}"${table.columns.find((column) => column.name === name)?.kind === 'text' ? ' collate "C"' : ''}`)
    .join(', ');

export const postgresSnapshot = async (url: string): Promise<Snapshot> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin isolation level repeatable read read only');
  return { ...snapshotOn(client), close: () => client.end() };
};
