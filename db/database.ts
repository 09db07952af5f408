import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Engine } from './engine';
import type * as schema from './schema';

/** What a query builder stands on: the same type for both engines (the cast lives in the connections). */
export type Handle = BetterSQLite3Database<typeof schema>;

// On globalThis, as the open database itself: what starts with the server and what answers requests are bundled apart.
const held = globalThis as typeof globalThis & { lodeStores?: WeakMap<object, object> };
const stores = (held.lodeStores ??= new WeakMap());

/** Names the open database a handle leads to; each unit of work on PostgreSQL has a handle of its own. */
export const leadingTo = (store: object, handle: Handle): Handle => {
  stores.set(handle, store);
  return handle;
};

/** One object for all handles of one open database: what a process remembers of its records hangs on it. */
export const storeOf = (handle: Handle): object => stores.get(handle) ?? handle;

export type EngineHealth = { engine: Engine; version: string; settings: Record<string, string>; migration: string | null };

export type Database = {
  engine: Engine;
  /** Read-only by construction: SQLite opens the file read-only, PostgreSQL sets the transaction default. */
  read: Handle;
  /** One unit of work: everything in it is committed, or nothing is. With an action, every row it writes is journaled under it. */
  write<T>(work: (tx: Handle) => Promise<T>, action?: string): Promise<T>;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
};
