import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const DATABASE = 'lode.sqlite';
const LOOK_AGAIN = 200;

/** Waits until a server's set-up is done, then copies its folder; the database as the engine copies itself, while it serves. */
export const copySetUp = async (from, to) => {
  while (!existsSync(path.join(from, 'set-up-is-done'))) await new Promise((wake) => setTimeout(wake, LOOK_AGAIN));
  cpSync(from, to, { recursive: true, filter: (file) => !path.basename(file).startsWith(DATABASE) });
  const database = new Database(path.join(from, DATABASE), { readonly: true });
  await database.backup(path.join(to, DATABASE));
  database.close();
};
