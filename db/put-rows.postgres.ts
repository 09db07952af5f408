import { getTableColumns, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './database';
import { keyFields } from './key-fields';
import type { Met } from './put-rows';

/** A statement takes 65,535 values at most. */
const VALUES = 20_000;

/** Some hundred rows a statement: each goes over the wire once. */
export const putPostgresRows = async (db: Handle, table: SQLiteTable, rows: readonly Record<string, unknown>[], met?: Met): Promise<void> => {
  const all = getTableColumns(table);
  const columns = Object.entries(all);
  const keys = keyFields(table);
  const set = Object.fromEntries(columns.filter(([field]) => !keys.includes(field)).map(([field, column]) => [field, sql.raw(`excluded."${toSnakeCase(column.name)}"`)]));
  const size = Math.floor(VALUES / columns.length);
  for (let at = 0; at < rows.length; at += size) {
    const insert = db.insert(table).values(rows.slice(at, at + size) as never);
    await (met === 'skip' ? insert.onConflictDoNothing() : met === 'replace' ? insert.onConflictDoUpdate({ target: keys.map((field) => all[field]) as never, set: set as never }) : insert);
  }
};
