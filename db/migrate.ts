import { engine } from './engine';
import { migratePostgres } from './migrate.postgres';
import { migrateSqlite } from './migrate.sqlite';

export type Migrated = { snapshot: string | null };

/** Brings the database to this build's schema on a connection of its own. */
export const migrate = (): Promise<Migrated> =>
  engine() === 'postgres' ? migratePostgres(process.env.DATABASE_URL ?? '') : migrateSqlite();
