import path from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Client } from 'pg';
import { installJournal } from './journal/triggers.postgres';
import type { Migrated } from './migrate';
import { dropSearchKeeping, keepSearch } from './search-keeping.postgres';

const MIGRATION_LOCK = 1_634_201;

export const POSTGRES_MIGRATIONS = path.join(process.cwd(), 'drizzle', 'postgres');

const pending = async (client: Client, folder: string) => {
  const { rows: [known] } = await client.query<{ at: string | null }>("select to_regclass('drizzle.__drizzle_migrations') as at");
  if (!known?.at) return true;
  const { rows: [last] } = await client.query<{ at: string | null }>('select max(created_at) as at from drizzle.__drizzle_migrations');
  return readMigrationFiles({ migrationsFolder: folder }).some((file) => file.folderMillis > Number(last?.at ?? 0));
};

export const migratePostgres = async (url: string, folder = POSTGRES_MIGRATIONS): Promise<Migrated> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Several app processes may start at once: one migrates, the others wait for it.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const newest = folder === POSTGRES_MIGRATIONS;
    if (await pending(client, folder)) await dropSearchKeeping(client);
    await migrate(drizzle(client), { migrationsFolder: folder });
    if (newest) await keepSearch(client);
    if (newest) await installJournal(client);
    return { snapshot: null };
  } finally {
    await client.end();
  }
};
