import path from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import type { Migrated } from './migrate';

const MIGRATION_LOCK = 1_634_201;

export const POSTGRES_MIGRATIONS = path.join(process.cwd(), 'drizzle', 'postgres');

export const migratePostgres = async (url: string, folder = POSTGRES_MIGRATIONS): Promise<Migrated> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Several app processes may start at once: one migrates, the others wait for it.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: folder });
    return { snapshot: null };
  } finally {
    await client.end();
  }
};
