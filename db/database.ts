import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Engine } from './engine';
import type * as schema from './schema';

/** What a query builder stands on: the same type for both engines (the cast lives in the connections). */
export type Handle = BetterSQLite3Database<typeof schema>;

export type EngineHealth = { engine: Engine; version: string; settings: Record<string, string>; migration: string | null };

export type Database = {
  engine: Engine;
  /** Read-only by construction: SQLite opens the file read-only, PostgreSQL sets the transaction default. */
  read: Handle;
  /** One unit of work: everything in it is committed, or nothing is. */
  write<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
};
