import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { leadingTo, type Database, type Handle } from './database';
import * as schema from './schema';

const pool = (url: string, readonly: boolean) => {
  const connections = new Pool({
    connectionString: url,
    max: Number(process.env.DATABASE_POOL ?? 10),
    options: readonly ? '-c default_transaction_read_only=on' : undefined,
  });
  // An idle connection the server closes must not end the process; the next query opens another.
  connections.on('error', () => undefined);
  return connections;
};

const SETTINGS = ['synchronous_commit', 'fsync', 'full_page_writes', 'default_transaction_isolation'];

export const connectPostgres = (url: string): Database => {
  const writers = pool(url, false);
  const readers = pool(url, true);
  const writer = drizzle(writers, { schema, casing: 'snake_case' });
  const store = {};
  const inside = new AsyncLocalStorage<true>();

  return {
    engine: 'postgres',
    read: leadingTo(store, drizzle(readers, { schema, casing: 'snake_case' }) as unknown as Handle),
    async write(work, action) {
      if (inside.getStore()) throw new Error('a unit of work may not start inside another: pass its handle on');
      return writer.transaction(async (tx) => {
        if (action) await tx.execute(sql`select set_config('lode.action', ${action}, true)`);
        return inside.run(true, () => work(leadingTo(store, tx as unknown as Handle)));
      });
    },
    async health() {
      const settings: Record<string, string> = {};
      for (const name of SETTINGS) {
        const { rows } = await readers.query<{ value: string }>(`select current_setting('${name}') as value`);
        settings[name] = rows[0]?.value ?? '';
      }
      const version = await readers.query<{ server_version: string }>('show server_version');
      const migration = await readers.query<{ at: string | null }>('select max(created_at) as at from drizzle.__drizzle_migrations');
      return {
        engine: 'postgres',
        version: version.rows[0]?.server_version ?? '',
        settings,
        migration: migration.rows[0]?.at ?? null,
      };
    },
    async close() {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
};
