import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { keyFields } from '../key-fields';
import * as schema from '../schema';
import { tableConfig } from '../table-config';
import type { ArchivedTable, ColumnKind } from './manifest';

/** What opens a door for a while is not kept: a restored workspace asks everybody to sign in again. What triggers keep is made anew. */
const LEFT_OUT = new Set(['sessions', 'attempts', 'one_time_links', 'search_entries']);

/** Whether a backup carries a table. */
export const isArchived = (name: string): boolean => !LEFT_OUT.has(name);

const KIND_OF: Record<string, ColumnKind> = { string: 'text', number: 'number', boolean: 'bool', date: 'instant', json: 'json' };

const kindOf = (table: Table, column: { name: string; dataType: string }): ColumnKind => {
  const kind = KIND_OF[column.dataType];
  if (!kind) throw new Error(`the archive does not know the kind of ${getTableName(table)}.${column.name}`);
  return kind;
};

const described = (table: Table): ArchivedTable => {
  const columns = getTableColumns(table);
  return {
    name: getTableName(table),
    key: keyFields(table).map((field) => toSnakeCase(columns[field]?.name ?? field)),
    columns: Object.values(columns).map((column) => ({ name: toSnakeCase(column.name), kind: kindOf(table, column) })),
  };
};

const parentsOf = (table: Table) =>
  tableConfig(table).foreignKeys.map((key) => key.reference().foreignTable as Table).filter((parent) => parent !== table);

const parentsFirst = (tables: readonly Table[]) => {
  const ordered: Table[] = [];
  const visit = (table: Table) => {
    if (ordered.includes(table)) return;
    parentsOf(table).forEach(visit);
    ordered.push(table);
  };
  tables.forEach(visit);
  return ordered;
};

/** Every table of the schema that a backup carries, parents before their children. */
export const archivedTables = (): ArchivedTable[] =>
  parentsFirst(Object.values(schema) as Table[])
    .map(described)
    .filter(({ name }) => isArchived(name));
