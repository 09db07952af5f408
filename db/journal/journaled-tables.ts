import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { keyFields } from '../key-fields';
import * as schema from '../schema';
import { tableConfig } from '../table-config';
import { NOT_JOURNALED } from './not-journaled';

export type JournaledColumn = { field: string; name: string; kind: string };
export type Reference = { field: string; table: string; parentField: string };
export type JournaledTable = {
  name: string;
  table: SQLiteTable;
  columns: readonly JournaledColumn[];
  /** The fields of its key. */
  key: readonly string[];
  /** The optimistic lock, which an undo raises. */
  lock: string | null;
  references: readonly Reference[];
};

/** Columns an update changes without anybody having meant anything by it. */
export const BOOKKEEPING: readonly string[] = ['version', 'revision', 'updatedAt', 'updatedBy'];

/** A `version` beside no `updatedBy` numbers documents; in these it locks all the same. */
const LOCKED_BY_VERSION = ['answers', 'duplicate_pairs', 'review_items'];

const lockOf = (name: string, fields: readonly string[]) => {
  if (fields.includes('revision')) return 'revision';
  return fields.includes('version') && (fields.includes('updatedBy') || LOCKED_BY_VERSION.includes(name)) ? 'version' : null;
};

const described = (table: Table): JournaledTable => {
  const name = getTableName(table);
  const columns = Object.entries(getTableColumns(table));
  const fieldOf = (column?: { name: string }) => columns.find(([, own]) => own.name === column?.name)?.[0] ?? '';
  const config = tableConfig(table);
  const fields = columns.map(([field]) => field);
  return {
    name,
    table: table as SQLiteTable,
    columns: columns.map(([field, column]) => ({ field, name: toSnakeCase(column.name), kind: column.dataType })),
    key: keyFields(table),
    lock: lockOf(name, fields),
    references: config.foreignKeys.map((key) => {
      const { columns: own, foreignTable, foreignColumns } = key.reference();
      const parentField = Object.entries(getTableColumns(foreignTable)).find(([, column]) => column.name === foreignColumns[0]?.name)?.[0] ?? '';
      return { field: fieldOf(own[0]), table: getTableName(foreignTable), parentField };
    }),
  };
};

const parentsFirst = (tables: readonly JournaledTable[]) => {
  const ordered: JournaledTable[] = [];
  const visit = (table: JournaledTable, path: readonly string[]) => {
    if (ordered.includes(table) || path.includes(table.name)) return;
    for (const { table: parent } of table.references) {
      const found = tables.find(({ name }) => name === parent);
      if (found && found !== table) visit(found, [...path, table.name]);
    }
    ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
};

/** Every table of the schema, journaled or not: rows of any may point at rows of one. */
const ALL = (Object.values(schema) as Table[]).map(described);

/** Whose rows point at rows of a table, by which field. */
export const pointingAt = (name: string) =>
  ALL.flatMap((table) => table.references.filter((reference) => reference.table === name).map(({ field, parentField }) => ({ table, field, parentField })));

/** Every journaled table of the schema, parents before their children. */
export const JOURNALED: readonly JournaledTable[] = parentsFirst(
  ALL.filter(({ name }) => !(name in NOT_JOURNALED)),
);
