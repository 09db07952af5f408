import { connectPostgres } from './connect.postgres';
import { connectSqlite } from './connect.sqlite';
import type { Database } from './database';
import { engine } from './engine';

const held = globalThis as typeof globalThis & { lodeDatabase?: Database };

/** The lazy handle: `next build` opens nothing. Importable by lib/services/define.ts alone. */
export const database = (): Database =>
  (held.lodeDatabase ??= engine() === 'postgres' ? connectPostgres(process.env.DATABASE_URL ?? '') : connectSqlite());

export const closeDatabase = async () => {
  const open = held.lodeDatabase;
  held.lodeDatabase = undefined;
  await open?.close();
};
