import { and, eq, getTableColumns, inArray, or, sql, type SQL } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Handle } from '../database';
import { engine } from '../engine';
import { JOURNALED, type JournaledTable } from './journaled-tables';

export type Row = Record<string, unknown>;

/** Between the values of a key of several columns. */
export const KEY_SEPARATOR = '\u001f';

const byName = new Map(JOURNALED.map((table) => [table.name, table]));

/** A table of the journal by its name; undefined for one this release does not know. */
export const journaledTable = (name: string): JournaledTable | undefined => byName.get(name);

export const keyOfRow = (table: JournaledTable, row: Row): string => table.key.map((field) => String(row[field])).join(KEY_SEPARATOR);

const columnOf = (table: JournaledTable, field: string) => getTableColumns(table.table)[field] as SQLiteColumn;

const whereKeys = (table: JournaledTable, keys: readonly string[]): SQL | undefined => {
  const [only, ...more] = table.key;
  if (only && more.length === 0) return inArray(columnOf(table, only), [...keys]);
  return or(...keys.map((key) => {
    const values = key.split(KEY_SEPARATOR);
    return and(...table.key.map((field, at) => eq(columnOf(table, field), values[at])));
  }));
};

const decoders: Record<string, (value: unknown) => unknown> = {
  boolean: Boolean,
  date: (value) => new Date(value as string | number),
};

/** A row of the journal as the services know it; either engine's way of writing instants and truth is read. */
export const decodeRow = (table: JournaledTable, stored: Row): Row =>
  Object.fromEntries(table.columns.filter(({ name }) => name in stored).map(({ field, name, kind }) => {
    const value = stored[name];
    return [field, value === null || value === undefined ? null : decoders[kind]?.(value) ?? value];
  }));

type Locking = { for: (strength: 'update') => PromiseLike<Row[]> };

/** The rows of these keys as they are, held for the length of the unit of work where asked for. */
export const rowsNow = async (db: Handle, table: JournaledTable, keys: readonly string[], held: boolean): Promise<Map<string, Row>> => {
  if (keys.length === 0) return new Map();
  const asked = db.select().from(table.table).where(whereKeys(table, keys));
  // SQLite has one writer: whoever reads within a unit of work reads what nobody else can change.
  const rows = (held && engine() === 'postgres' ? await (asked as unknown as Locking).for('update') : await asked) as Row[];
  return new Map(rows.map((row) => [keyOfRow(table, row), row]));
};

/** Rows of a table in which a field has one of these values. */
export const rowsWhere = async (db: Handle, table: JournaledTable, field: string, values: readonly string[]): Promise<Row[]> =>
  values.length === 0 ? [] : (await db.select().from(table.table).where(inArray(columnOf(table, field), [...values]))) as Row[];

/** Of the rows in which a field has one of these values, the key and that field alone. */
export const pointersIn = async (db: Handle, table: JournaledTable, field: string, values: readonly string[]): Promise<Row[]> => {
  const asked = Object.fromEntries([...table.key, field].map((name) => [name, columnOf(table, name)]));
  return values.length === 0 ? [] : (await db.select(asked).from(table.table).where(inArray(columnOf(table, field), [...values]))) as Row[];
};

export const insertRows = async (db: Handle, table: JournaledTable, rows: readonly Row[]) => {
  if (rows.length > 0) await db.insert(table.table).values(rows as never);
};

export const deleteRows = async (db: Handle, table: JournaledTable, keys: readonly string[]) => {
  if (keys.length > 0) await db.delete(table.table).where(whereKeys(table, keys));
};

/** Writes these fields of rows that are there: an insert that meets its own key, so that many rows go in one statement. */
export const writeFields = async (db: Handle, table: JournaledTable, rows: readonly Row[], fields: readonly string[]) => {
  if (rows.length === 0) return;
  const set = Object.fromEntries(fields.map((field) => [field, sql.raw(`excluded."${toSnakeCase(columnOf(table, field).name)}"`)]));
  await db.insert(table.table).values(rows as never).onConflictDoUpdate({ target: table.key.map((field) => columnOf(table, field)) as never, set: set as never });
};
