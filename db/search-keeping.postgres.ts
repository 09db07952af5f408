import type { Client } from 'pg';
import { FILL_SEARCH, makeSearchView, SEARCH_TRIGGER, SEARCH_VIEW, SEARCH_VIEWS, searchTriggers } from './search-keeping';

const namesOf = async (client: Client, statement: string, begins: string) =>
  (await client.query<{ name: string }>(statement, [begins])).rows.map(({ name }) => name);

/** Before tables are altered: PostgreSQL changes no column a view stands on. A function takes its triggers along. */
export const dropSearchKeeping = async (client: Client) => {
  const functions = "select proname as name from pg_proc where pronamespace = 'public'::regnamespace and starts_with(proname, $1)";
  for (const name of await namesOf(client, functions, SEARCH_TRIGGER)) await client.query(`drop function ${name}() cascade`);
  const views = "select viewname as name from pg_views where schemaname = 'public' and starts_with(viewname, $1)";
  for (const name of await namesOf(client, views, SEARCH_VIEWS)) await client.query(`drop view ${name}`);
};

/** Triggers that keep `search_entries`; made, and the entries filled, where this build's are not there yet. */
export const keepSearch = async (client: Client) => {
  const { rowCount } = await client.query('select 1 from pg_views where schemaname = current_schema() and viewname = $1', [SEARCH_VIEW]);
  if (rowCount) return;
  await client.query('begin');
  try {
    await dropSearchKeeping(client);
    await client.query(makeSearchView());
    for (const statement of FILL_SEARCH) await client.query(statement);
    for (const { trigger, table, when, body } of searchTriggers()) {
      await client.query(`create function ${trigger}() returns trigger language plpgsql as $$ begin ${body}; return null; end $$`);
      await client.query(`create trigger ${trigger} after ${when} on ${table} for each row execute function ${trigger}()`);
    }
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  }
};
