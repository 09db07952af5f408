import type Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './database';
import { keyFields } from './key-fields';
import type { Met } from './put-rows';

type Row = Record<string, unknown>;
type Written = { fields: readonly string[]; encode: readonly ((value: unknown) => unknown)[]; texts: Record<Met | 'plain', string> };

const PLAIN = new Set(['string', 'number']);

const encoder = (column: SQLiteColumn) => {
  const said = PLAIN.has(column.dataType) ? (value: unknown) => value : (value: unknown) => (value === null ? null : column.mapToDriverValue(value));
  const unsaid = said(is(column.default, SQL) ? null : column.default ?? null);
  return (value: unknown) => (value === undefined ? unsaid : said(value));
};

const describe = (table: SQLiteTable): Written => {
  const columns = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][];
  const named = (column: { name: string }) => `"${toSnakeCase(column.name)}"`;
  const key = keyFields(table);
  const inKey = ([field]: readonly [string, SQLiteColumn]) => key.includes(field);
  const target = columns.filter(inKey).map(([, column]) => named(column)).join(', ');
  const set = columns.filter((each) => !inKey(each)).map(([, column]) => `${named(column)} = excluded.${named(column)}`).join(', ');
  const plain = `insert into "${getTableName(table)}" (${columns.map(([, column]) => named(column)).join(', ')}) values (${columns.map(() => '?').join(', ')})`;
  return {
    fields: columns.map(([field]) => field), encode: columns.map(([, column]) => encoder(column)),
    texts: { plain, skip: `${plain} on conflict do nothing`, replace: `${plain} on conflict (${target}) do update set ${set}` },
  };
};

const described = new WeakMap<SQLiteTable, Written>();

/** One prepared statement, row by row: a query builder would spend more time on its text than the engine on the rows. */
export const putSqliteRows = (db: Handle, table: SQLiteTable, rows: readonly Row[], met?: Met): void => {
  const { fields, encode, texts } = described.get(table) ?? describe(table);
  if (!described.has(table)) described.set(table, { fields, encode, texts });
  const insert = (db as typeof db & { $client: Sqlite.Database }).$client.prepare(texts[met ?? 'plain']);
  for (const row of rows) insert.run(fields.map((field, at) => encode[at]?.(row[field])));
};
