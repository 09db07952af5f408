import type { Table } from 'drizzle-orm';
import { getTableConfig as postgresConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core';
import { engine } from './engine';

type Config = ReturnType<typeof sqliteConfig>;

/** Keys and references of a table of the schema, in the dialect it was declared in. */
export const tableConfig = (engine() === 'postgres' ? postgresConfig : sqliteConfig) as (table: Table) => Config;
