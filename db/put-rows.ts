import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './database';
import { engine } from './engine';
import { putPostgresRows } from './put-rows.postgres';
import { putSqliteRows } from './put-rows.sqlite';

/** What becomes of a row whose key is there: an error unless said; it is left out, or what it says takes the other's place. */
export type Met = 'skip' | 'replace';

/** Writes many rows of one table at once, as fast as the engine in use can; none, no statement. */
export const putRows = async <Table extends SQLiteTable>(db: Handle, table: Table, rows: readonly Table['$inferInsert'][], met?: Met): Promise<void> => {
  if (rows.length > 0) await (engine() === 'postgres' ? putPostgresRows : putSqliteRows)(db, table, rows, met);
};
