import { postgresColumns } from './columns.postgres';
import { sqliteColumns } from './columns.sqlite';
import { engine } from './engine';

// The one cast: every table and query is typed once, against the SQLite shapes (design: two engines from one schema).
const columns = engine() === 'postgres' ? (postgresColumns as unknown as typeof sqliteColumns) : sqliteColumns;

export const { table, text, int, real, bool, instant, json, index, uniqueIndex, primaryKey, check } = columns;

/** What every record a person can edit carries; `version` is the optimistic lock. */
export const recordColumns = () => ({
  id: text().primaryKey(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  updatedAt: instant().notNull(),
  updatedBy: text().notNull(),
  version: int().notNull().default(1),
});

/** A dated fact: valid from and to are local calendar dates, null = open. */
export const validity = () => ({ validFrom: text(), validTo: text() });
