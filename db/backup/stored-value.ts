import type { Engine } from '../engine';
import type { ArchivedTable, ColumnKind } from './manifest';

/** jsonb forgets the order of keys, so both engines write them in one order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
};

const fromSqlite: Partial<Record<ColumnKind, (value: unknown) => unknown>> = {
  instant: (value) => new Date(Number(value)).toISOString(),
  bool: Boolean,
  json: (value) => sorted(JSON.parse(String(value))),
};

const fromPostgres: Partial<Record<ColumnKind, (value: unknown) => unknown>> = {
  instant: (value) => (value as Date).toISOString(),
  json: sorted,
};

const toSqlite: Partial<Record<ColumnKind, (value: unknown) => unknown>> = {
  instant: (value) => new Date(String(value)).getTime(),
  bool: Number,
  json: (value) => JSON.stringify(value),
};

// A list would otherwise reach PostgreSQL as one of its own arrays.
const toPostgres: Partial<Record<ColumnKind, (value: unknown) => unknown>> = { json: (value) => JSON.stringify(value) };

const translate = (rules: typeof fromSqlite, kind: ColumnKind, value: unknown) =>
  value === null || value === undefined ? null : (rules[kind]?.(value) ?? value);

/** A row as one line of an archive: the same bytes whichever engine held it. */
export const lineOf = (engine: Engine, table: ArchivedTable, row: Record<string, unknown>) => {
  const rules = engine === 'sqlite' ? fromSqlite : fromPostgres;
  return JSON.stringify(Object.fromEntries(table.columns.map(({ name, kind }) => [name, translate(rules, kind, row[name])])));
};

/** The values of a line, in the order of the table's columns, as the engine's driver takes them. */
export const valuesOf = (engine: Engine, table: ArchivedTable, line: string) => {
  const rules = engine === 'sqlite' ? toSqlite : toPostgres;
  const row = JSON.parse(line) as Record<string, unknown>;
  return table.columns.map(({ name, kind }) => translate(rules, kind, row[name]));
};
