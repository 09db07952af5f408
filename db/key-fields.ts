import { getTableColumns, type Table } from 'drizzle-orm';
import { tableConfig } from './table-config';

/** The fields of a table's key, in the order the key has. */
export const keyFields = (table: Table): string[] => {
  const columns = Object.entries(getTableColumns(table));
  // By name: PostgreSQL's keys hold columns of their own that only stand for the table's.
  const composite = (tableConfig(table).primaryKeys[0]?.columns ?? []).map(({ name }) => columns.find(([, own]) => own.name === name)?.[0] ?? '');
  return composite.length > 0 ? composite : columns.filter(([, column]) => column.primary).map(([field]) => field);
};
