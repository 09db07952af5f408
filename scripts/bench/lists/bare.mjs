import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { installJournal } from '@/db/journal/triggers.sqlite';

const [, , list, loaded, bare] = process.argv;

/** What a load writes, parents first; entries of the search and rows of the journal come of the triggers, keys of likeness after the load. */
const TABLES = ['organizations', 'tags', 'organization_industries', 'organization_subclusters', 'organization_tags', 'search_names', 'sites', 'people', 'affiliations', 'memberships', 'activities', 'participations', 'external_ids', 'list_bases', 'list_records', 'audit_events', 'record_versions'];
const db = new Sqlite(bare);
for (const [name, value] of [['journal_mode', 'WAL'], ['synchronous', 'FULL'], ['foreign_keys', 'ON'], ['cache_size', '-32768']]) db.pragma(`${name} = ${value}`);
db.exec(`attach '${loaded}' as loaded`);
const rows = TABLES.map((table) => {
  const columns = db.pragma(`table_info(${table})`).map(({ name }) => `"${name}"`);
  const past = db.prepare(`select coalesce(max(rowid), 0) from main.${table}`).pluck().get();
  return { table, columns, values: db.prepare(`select ${columns.join()} from loaded.${table} where rowid > ?`).raw().all(past) };
});
// What these rows point at and is no row of the list: the load itself and who brought it.
const pointed = ['list_batches'].map((table) => ({ table, columns: db.pragma(`table_info(${table})`).map(({ name }) => `"${name}"`), values: db.prepare(`select * from loaded.${table}`).raw().all() }));
db.exec('detach loaded');
// The parts of a record that was there before are written in place of those it had.
const written = ({ table, columns }) => db.prepare(`insert or replace into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`);
for (const one of pointed) for (const row of one.values) written(one).run(row);

const journal = { action: null, seq: 0 };
installJournal(db, journal);
const ready = rows.map((one) => ({ insert: written(one), values: one.values }));
const namesake = db.prepare('select record_id from search_names where key = ?').pluck();
const start = performance.now();
db.exec('begin immediate');
journal.action = 'bare';
let alike = 0;
for (const line of readFileSync(list, 'utf8').split('\n')) {
  const cells = line.split(',');
  alike += namesake.all((cells.length > 6 ? cells[1] : cells[0]).toLowerCase()).length;
}
for (const { insert, values } of ready) for (const row of values) insert.run(row);
db.exec('commit');
process.stdout.write(JSON.stringify({ seconds: (performance.now() - start) / 1000, rows: rows.reduce((sum, { values }) => sum + values.length, 0), journaled: journal.seq, alike, by: Object.fromEntries(rows.map(({ table, values }) => [table, values.length])) }));
