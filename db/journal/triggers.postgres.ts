import { createHash } from 'node:crypto';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { Client } from 'pg';
import { BOOKKEEPING, JOURNALED, type JournaledTable } from './journaled-tables';

const OPEN = "current_setting('lode.action', true) <> ''";

const LAST = 'coalesce((SELECT max(seq) FROM action_changes WHERE action_id = act), 0)';

// A column beside the key names a row in a table of up to four; concat_ws leaves out what a shorter key does not have.
const keyOf = (row: string) => `concat_ws(chr(31), ${row}->>TG_ARGV[0], ${row}->>TG_ARGV[1], ${row}->>TG_ARGV[2], ${row}->>TG_ARGV[3])`;

const BOOKKEPT = `array[${BOOKKEEPING.map((field) => `'${toSnakeCase(field)}'`).join(', ')}]`;

const INTO = 'INSERT INTO action_changes (action_id, seq, table_name, row_key, before, after)';

const whole = (name: string, rows: string, before: string, after: string) => `
CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE act text := current_setting('lode.action');
BEGIN
  ${INTO} SELECT act, ${LAST} + row_number() OVER (), TG_TABLE_NAME, ${keyOf('j')}, ${before}, ${after} FROM (SELECT to_jsonb(r) AS j FROM ${rows} r) rows_seen;
  RETURN NULL;
END $$`;

const UPDATED = `
CREATE OR REPLACE FUNCTION journal_update() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  act text := current_setting('lode.action');
  was jsonb := to_jsonb(OLD);
  is_now jsonb := to_jsonb(NEW);
  last int := ${LAST};
  was_part jsonb;
  is_part jsonb;
BEGIN
  IF ${keyOf('was')} <> ${keyOf('is_now')} THEN
    ${INTO} VALUES (act, last + 1, TG_TABLE_NAME, ${keyOf('was')}, was, NULL), (act, last + 2, TG_TABLE_NAME, ${keyOf('is_now')}, NULL, is_now);
    RETURN NULL;
  END IF;
  SELECT jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, n.value) INTO was_part, is_part
    FROM jsonb_each(was - ${BOOKKEPT}) o JOIN jsonb_each(is_now - ${BOOKKEPT}) n ON n.key = o.key WHERE o.value IS DISTINCT FROM n.value;
  IF was_part IS NOT NULL THEN
    ${INTO} VALUES (act, last + 1, TG_TABLE_NAME, ${keyOf('is_now')}, was_part, is_part);
  END IF;
  RETURN NULL;
END $$`;

const FUNCTIONS = [whole('journal_insert', 'new_rows', 'NULL', 'j'), whole('journal_delete', 'old_rows', 'j', 'NULL'), UPDATED];

const triggersOf = ({ name, key }: JournaledTable) => {
  const keys = key.map((field) => `'${toSnakeCase(field)}'`).join(', ');
  return [
    `CREATE OR REPLACE TRIGGER journal_insert AFTER INSERT ON "${name}" REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT WHEN (${OPEN}) EXECUTE FUNCTION journal_insert(${keys})`,
    `CREATE OR REPLACE TRIGGER journal_delete AFTER DELETE ON "${name}" REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT WHEN (${OPEN}) EXECUTE FUNCTION journal_delete(${keys})`,
    `CREATE OR REPLACE TRIGGER journal_update AFTER UPDATE ON "${name}" FOR EACH ROW WHEN (${OPEN} AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION journal_update(${keys})`,
  ];
};

const MARK = 'journal_update()';

/** Makes the triggers of the journal, or makes them anew where the schema they were made for has changed. */
export const installJournal = async (client: Client) => {
  const statements = [...FUNCTIONS, ...JOURNALED.flatMap(triggersOf)];
  const mark = createHash('sha256').update(statements.join('\n')).digest('hex');
  const { rows } = await client.query<{ mark: string | null }>(`select obj_description(to_regprocedure('${MARK}'), 'pg_proc') as mark`);
  if (rows[0]?.mark === mark) return;
  const old = await client.query<{ name: string; on: string }>(
    `select tgname as name, tgrelid::regclass::text as on from pg_trigger where tgname in ('journal_insert', 'journal_update', 'journal_delete')`,
  );
  const kept = new Set(JOURNALED.map(({ name }) => name));
  const gone = old.rows.filter((row) => !kept.has(row.on)).map((row) => `DROP TRIGGER ${row.name} ON ${row.on}`);
  await client.query(['BEGIN', ...gone, ...statements, `COMMENT ON FUNCTION ${MARK} IS '${mark}'`, 'COMMIT'].join(';\n'));
};
