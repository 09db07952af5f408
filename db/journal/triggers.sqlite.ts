import type Sqlite from 'better-sqlite3';
import { BOOKKEEPING, JOURNALED, type JournaledColumn, type JournaledTable } from './journaled-tables';

/** The action a unit of work belongs to, and how many rows it has journaled; null where nothing is journaled. */
export type JournalContext = { action: string | null; seq: number };

const quoted = (row: 'old' | 'new', { name, kind }: JournaledColumn) =>
  kind === 'json' ? `coalesce(${row}."${name}", 'null')` : `json_quote(${row}."${name}")`;

const whole = (row: 'old' | 'new', columns: readonly JournaledColumn[]) =>
  `'{' || ${columns.map((column, at) => `'${at > 0 ? ',' : ''}"${column.name}":' || ${quoted(row, column)}`).join(' || ')} || '}'`;

const differs = ({ name }: JournaledColumn) => `old."${name}" IS NOT new."${name}"`;

const changed = (row: 'old' | 'new', columns: readonly JournaledColumn[]) =>
  `'{' || substr(${columns.map((column) => `CASE WHEN ${differs(column)} THEN ',"${column.name}":' || ${quoted(row, column)} ELSE '' END`).join(' || ')}, 2) || '}'`;

const named = (table: JournaledTable, fields: readonly string[]) => table.columns.filter(({ field }) => fields.includes(field));

const keyOf = (row: 'old' | 'new', keys: readonly JournaledColumn[]) => keys.map(({ name }) => `${row}."${name}"`).join(" || char(31) || ");

const INTO = 'INSERT INTO action_changes (action_id, seq, table_name, row_key, before, after) SELECT journal_action(), journal_seq(), ';

/** Triggers of one connection: only a unit of work of ours is journaled, and no other program that opens the file meets them. */
const triggersOf = (table: JournaledTable) => {
  const { name, columns } = table;
  const keys = named(table, table.key);
  const inserted = (when = '') => `${INTO}'${name}', ${keyOf('new', keys)}, NULL, ${whole('new', columns)}${when};`;
  const deleted = (when = '') => `${INTO}'${name}', ${keyOf('old', keys)}, ${whole('old', columns)}, NULL${when};`;
  const compared = columns.filter(({ field }) => !BOOKKEEPING.includes(field) && !table.key.includes(field));
  const moved = keys.map(differs).join(' OR ');
  const updates = [
    ...(compared.length > 0
      ? [`${INTO}'${name}', ${keyOf('new', keys)}, ${changed('old', compared)}, ${changed('new', compared)} WHERE NOT (${moved});`]
      : []),
    deleted(` WHERE ${moved}`),
    inserted(` WHERE ${moved}`),
  ];
  const open = 'journal_action() IS NOT NULL';
  return [
    `CREATE TEMP TRIGGER IF NOT EXISTS journal_${name}_insert AFTER INSERT ON main."${name}" WHEN ${open} BEGIN ${inserted()} END`,
    `CREATE TEMP TRIGGER IF NOT EXISTS journal_${name}_delete AFTER DELETE ON main."${name}" WHEN ${open} BEGIN ${deleted()} END`,
    `CREATE TEMP TRIGGER IF NOT EXISTS journal_${name}_update AFTER UPDATE ON main."${name}" WHEN ${open} AND (${[...keys, ...compared].map(differs).join(' OR ')}) BEGIN ${updates.join(' ')} END`,
  ];
};

/** Gives a writing connection its journal: two functions that name the action, and the triggers that ask them. */
export const installJournal = (connection: Sqlite.Database, context: JournalContext) => {
  connection.function('journal_action', { directOnly: false }, () => context.action);
  connection.function('journal_seq', { directOnly: false }, () => (context.seq += 1));
  const there = new Set(connection.prepare("select name from sqlite_master where type = 'table'").pluck().all());
  connection.exec(JOURNALED.filter(({ name }) => there.has(name)).flatMap(triggersOf).join(';\n'));
};
