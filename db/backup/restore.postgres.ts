import { rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { migratePostgres } from '../migrate.postgres';
import { ArchiveFault } from './archive-fault';
import { demandSameTables } from './compare-tables';
import type { TableMember } from './manifest';
import { migrationsUntil } from './migration-tags';
import { linesInBatches } from './read-lines';
import { rowsIn, type RestoreOrder } from './restore-order';
import { quoted } from './snapshot';
import { snapshotOn } from './snapshot.postgres';
import { valuesOf } from './stored-value';

// A statement takes at most 65,535 values.
const VALUES = 60_000;

const url = () => process.env.DATABASE_URL ?? '';

const connected = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const insert = (client: Client, table: TableMember, lines: readonly string[]) => {
  const width = table.columns.length;
  const places = lines.map((_, row) => `(${table.columns.map((_column, at) => `$${row * width + at + 1}`).join(', ')})`);
  const names = quoted(table.columns.map((column) => column.name));
  return client.query(
    `insert into "${table.name}" (${names}) values ${places.join(', ')}`,
    lines.flatMap((line) => valuesOf('postgres', table, line)),
  );
};

/** A sequence goes on after the highest number it has given. */
const setSequences = async (client: Client, tables: readonly TableMember[]) => {
  for (const table of tables) {
    for (const { name } of table.columns.filter((column) => column.kind === 'number')) {
      const { rows } = await client.query<{ sequence: string | null }>('select pg_get_serial_sequence($1, $2) as sequence', [table.name, name]);
      const sequence = rows[0]?.sequence;
      if (sequence) await client.query(`select setval($1, coalesce((select max("${name}") from "${table.name}"), 0) + 1, false)`, [sequence]);
    }
  }
};

const load = (client: Client, { folder, manifest, onProgress }: RestoreOrder) => async () => {
  let rowsDone = 0;
  for (const table of manifest.tables) {
    const { rows } = await client.query<{ n: string }>(`select count(*) as n from "${table.name}"`);
    if (rows[0]?.n !== '0') await client.query(`delete from "${table.name}"`);
    const size = Math.max(1, Math.min(1000, Math.floor(VALUES / table.columns.length)));
    for await (const lines of linesInBatches(path.join(folder, 'tables', `${table.name}.jsonl`), size)) {
      await insert(client, table, lines);
      rowsDone += lines.length;
      onProgress?.({ table: table.name, rowsDone, rowsTotal: rowsIn(manifest) });
    }
  }
  await setSequences(client, manifest.tables);
  await demandSameTables(snapshotOn(client), manifest.tables);
};

const FOREIGN_KEY = '23503';

const inTransaction = async (client: Client, work: () => Promise<void>) => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    if ((fault as { code?: string }).code === FOREIGN_KEY) throw new ArchiveFault('The archive holds references to records that are not in it.');
    throw fault;
  }
};

const existing = async (client: Client) => {
  const { rows } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
  return rows.map((row) => row.name);
};

/** Refuses to touch a database that others use, people or programs: dropping its tables would take theirs along. */
export const demandOwnPostgres = (known: readonly string[]) =>
  connected(async (client) => {
    const { rows } = await client.query<{ n: string }>(
      "select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    if (rows[0]?.n !== '0') throw new ArchiveFault('The database is in use. Stop Lode, then restore.');
    const strangers = (await existing(client)).filter((name) => !known.includes(name));
    if (strangers.length > 0) {
      throw new ArchiveFault(`The database also holds tables that are not Lode's (${strangers.slice(0, 3).join(', ')}). Restore into one of its own.`);
    }
  });

// The audit trail cannot be emptied, only dropped with its schema.
const CLEAR = 'begin; drop schema if exists drizzle cascade; drop schema public cascade; create schema public; commit';

export const restorePostgres = async (order: RestoreOrder): Promise<void> => {
  const folder = migrationsUntil(order.manifest.migration);
  try {
    await connected((client) => client.query(CLEAR));
    await migratePostgres(url(), folder);
    await connected((client) => inTransaction(client, load(client, order)));
    await migratePostgres(url());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** How many rows a restore would replace, apart from what a migration itself puts in. */
export const rowsInPostgres = (tables: readonly string[]): Promise<number> =>
  connected(async (client) => {
    const known = await existing(client);
    let sum = 0;
    for (const name of tables.filter((table) => known.includes(table))) {
      const { rows } = await client.query<{ n: string }>(`select count(*) as n from "${name}"`);
      sum += Number(rows[0]?.n ?? 0);
    }
    return sum;
  });
