import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { keyFields } from './key-fields';
import * as schema from './schema';
import { tableConfig } from './table-config';

export type ReferenceTo = {
  name: string;
  table: SQLiteTable;
  /** The field that names the other record. */
  field: string;
  /** Further fields of the same row that name a record of the same kind. */
  siblings: readonly string[];
  /** The fields its row is known by. */
  key: readonly string[];
  /** The sets of fields, this one among them, that must not stand twice. */
  unique: readonly (readonly string[])[];
};

const made = new Map<string, readonly ReferenceTo[]>();

/** Every column of the schema that points at a table, by its foreign keys, so that a new table cannot be forgotten. */
export const referencesTo = (target: 'organizations' | 'people' | 'sites'): readonly ReferenceTo[] => {
  const before = made.get(target);
  if (before) return before;
  const references = (Object.values(schema) as Table[]).flatMap((table): ReferenceTo[] => {
    const columns = Object.entries(getTableColumns(table));
    // By name: PostgreSQL's keys and indexes hold columns of their own that only stand for the table's.
    const fieldOf = (column: unknown) => columns.find(([, own]) => own.name === (column as { name?: string } | undefined)?.name)?.[0] ?? '';
    const config = tableConfig(table);
    const fields = config.foreignKeys.map((key) => key.reference()).filter(({ foreignTable }) => getTableName(foreignTable) === target).map(({ columns: own }) => fieldOf(own[0]));
    const key = keyFields(table);
    const indexes = config.indexes.filter((one) => one.config.unique).map((one) => one.config.columns.map(fieldOf));
    return fields.map((field) => ({
      name: getTableName(table), table: table as SQLiteTable, field, key,
      siblings: fields.filter((other) => other !== field), unique: [...(key.length > 1 ? [key] : []), ...indexes].filter((set) => set.includes(field)),
    }));
  });
  made.set(target, references);
  return references;
};
