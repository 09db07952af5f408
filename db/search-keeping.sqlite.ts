import type Sqlite from 'better-sqlite3';
import { FILL_SEARCH, makeSearchView, SEARCH_TRIGGER, SEARCH_VIEW, SEARCH_VIEWS, searchTriggers } from './search-keeping';

const named = (connection: Sqlite.Database, type: 'table' | 'trigger' | 'view', begins: string) =>
  connection.prepare("select name from sqlite_master where type = ? and substr(name, 1, ?) = ?").pluck().all(type, begins.length, begins) as string[];

/** Before tables are rebuilt: SQLite renames no table while a view or a trigger elsewhere speaks of it. */
export const dropSearchKeeping = (connection: Sqlite.Database) => {
  for (const name of named(connection, 'trigger', SEARCH_TRIGGER)) connection.exec(`drop trigger ${name}`);
  for (const name of named(connection, 'view', SEARCH_VIEWS)) connection.exec(`drop view ${name}`);
};

/** Triggers that keep `search_entries`; made, and the entries filled, where this build's are not there yet. */
export const keepSearch = (connection: Sqlite.Database) => {
  if (named(connection, 'view', SEARCH_VIEW).length > 0) return;
  connection.transaction(() => {
    dropSearchKeeping(connection);
    connection.exec(makeSearchView());
    FILL_SEARCH.forEach((statement) => connection.exec(statement));
    for (const { trigger, table, when, body } of searchTriggers()) connection.exec(`create trigger ${trigger} after ${when} on ${table} begin ${body}; end`);
  }).immediate();
};
