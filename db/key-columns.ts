import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { tableConfig } from './table-config';

/** The columns of a table's key. */
export const keyColumns = (table: SQLiteTable): SQLiteColumn[] => {
  const columns = Object.values(getTableColumns(table)) as SQLiteColumn[];
  const composite = (tableConfig(table).primaryKeys[0]?.columns ?? []).map(({ name }) => name);
  return columns.filter(({ name, primary }) => (composite.length > 0 ? composite.includes(name) : primary));
};
