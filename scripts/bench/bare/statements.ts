import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';

type Statement = { sql: string; params: unknown[] };
type Recorded = Record<'list' | 'search' | 'record' | 'log', Statement[]>;

let opened: { connection: Sqlite.Database; recorded: Recorded } | null = null;

const open = () => {
  if (opened) return opened;
  const connection = new Sqlite(process.env.DATABASE_FILE);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -65536');
  opened = { connection, recorded: JSON.parse(readFileSync(process.env.BENCH_STATEMENTS ?? '', 'utf8')) as Recorded };
  return opened;
};

/** Runs the recorded reads, prepared anew as a query builder would, and returns their rows. */
export const read = (name: 'list' | 'search' | 'record') => {
  const { connection, recorded } = open();
  return recorded[name].map(({ sql, params }) => connection.prepare(sql).all(...params));
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;
// Past every number of an earlier run: the database is kept.
let sequence = Date.now() * 1000;

/** The recorded inserts with fresh ids, in one durable transaction. */
export const insert = () => {
  const { connection, recorded } = open();
  const actor = recorded.log[0]?.params.at(-1);
  const fresh = new Map<string, string>();
  const renewed = (value: unknown) => {
    if (typeof value !== 'string' || value === actor || !UUID.test(value)) return value;
    const id = fresh.get(value) ?? randomUUID();
    fresh.set(value, id);
    return id;
  };
  connection.exec('BEGIN IMMEDIATE');
  for (const { sql, params } of recorded.log) {
    const bound = params.map(renewed);
    if (sql.includes('"audit_events"')) bound[0] = sequence++;
    connection.prepare(sql).run(...bound);
  }
  connection.exec('COMMIT');
  return [...fresh.values()][0];
};
