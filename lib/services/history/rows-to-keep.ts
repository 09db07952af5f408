import type { Handle } from '@/db/database';
import { BOOKKEEPING, journaledTable, keyOfRow, pointersIn, pointingAt, rowsNow, rowsWhere, type JournaledTable } from '@/db/journal';
import type { Kept } from '@/lib/domain/history/kept';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { REWRITTEN_PARTS, saying } from '@/lib/domain/history/rewritten-parts';
import { changedSince } from '@/lib/domain/history/turn-back';
import { chunks } from '@/lib/domain/shared/chunks';
import { breathe } from './breathe';
import { fieldOf, lettingGo } from './letting-go';
import { twinsOf } from './twins-of';
import { byTable, keptRow } from './undo-plan';
import { DERIVED, MOVES, SOFT_REFERENCES } from './undo-rules';

const AT_ONCE = 500;

export type Inserted = { removable: RowChange[]; archived: RowChange[]; opposed: RowChange[]; kept: Kept[]; /** Parts that were all written anew since, by `partsOf`. */ rewritten: Set<string> };

/** The parts of one record, as a name. */
export const partsOf = ({ table, before, after }: RowChange) => `${table} of ${String((before ?? after)?.[REWRITTEN_PARTS[table]?.of ?? ''])}`;

/** Rows of any table that point at rows of this one. */
const pointers = (name: string) => [
  ...pointingAt(name),
  ...SOFT_REFERENCES.filter(({ to }) => to === name).flatMap(({ table, field }) => {
    const found = journaledTable(table);
    return found ? [{ table: found, field, parentField: 'id' }] : [];
  }),
];

const nameOf = ({ table, key }: { table: string; key: string }) => `${table} ${key}`;

const gather = async (read: typeof rowsWhere, db: Handle, table: JournaledTable, field: string, values: readonly string[]) => {
  const rows: Record<string, unknown>[] = [];
  for (const some of chunks(values, AT_ONCE)) {
    rows.push(...await read(db, table, field, some));
    await breathe();
  }
  return rows;
};

/**
 * Which of the rows an action brought go again. One that somebody changed since stays, so does one that others point at by now (but not
 * what the action itself made point at it), and whatever goes with a row that stays: its parts, and the rows it points at itself.
 */
export const rowsToKeep = async (db: Handle, inserted: readonly RowChange[], updated: readonly RowChange[]): Promise<Inserted> => {
  const goes = await lettingGo(db, inserted, updated);
  const kept: Kept[] = [];
  const staying = new Map<string, 'kept' | 'moves'>();
  const present: RowChange[] = [];
  const rewritten = new Set<string>();
  const tables = byTable(inserted);

  for (const [name, changes] of tables) {
    const table = journaledTable(name);
    if (!table) continue;
    const now = new Map<string, Record<string, unknown>>();
    for (const some of chunks(changes, AT_ONCE)) {
      for (const [key, row] of await rowsNow(db, table, some.map(({ key }) => key), false)) now.set(key, row);
      await breathe();
    }
    const gone = changes.filter(({ key }) => !now.has(key));
    const twins = await twinsOf(db, gone);
    for (const change of gone) {
      if (REWRITTEN_PARTS[name]?.nested) rewritten.add(partsOf(change));
      const key = twins.get(saying(change.after ?? {}));
      if (key) present.push({ ...change, key });
    }
    for (const change of changes) {
      const row = now.get(change.key);
      if (!row) continue;
      present.push(change);
      const fields = changedSince(change.after ?? {}, row, [...BOOKKEEPING, ...(DERIVED[name] ?? [])]);
      if (fields.length === 0) continue;
      staying.set(nameOf(change), 'kept');
      kept.push(...fields.map((field) => keptRow(change, 'changed-since', field)));
    }
  }

  const leaving = new Set(present.map(nameOf));
  const outside = async (change: readonly RowChange[], name: string) => {
    for (const { table, field, parentField } of pointers(name)) {
      const values = new Map(change.map((one) => [String(one.after?.[parentField]), one]));
      for (const row of await gather(pointersIn, db, table, field, [...values.keys()])) {
        const whole = values.get(String(row[field]));
        const key = keyOfRow(table, row);
        if (!whole || leaving.has(nameOf({ table: table.name, key })) || goes.has(fieldOf(table.name, key, field)) || staying.has(nameOf(whole))) continue;
        staying.set(nameOf(whole), 'kept');
        kept.push(keptRow(whole, 'others-hang-on-it'));
      }
    }
  };
  for (const [name, changes] of byTable(present)) await outside(changes, name);

  const opposed: RowChange[] = [];
  for (const [name, changes] of byTable(present)) {
    const move = MOVES[name];
    const table = journaledTable(name);
    if (!move || !table) continue;
    const others = await gather(rowsWhere, db, table, move.of, [...new Set(changes.map(({ after }) => String(after?.[move.of])))]);
    for (const change of changes) {
      const whole = change.after?.[move.of];
      const later = others.some((row) => row[move.of] === whole && Number(row[move.order]) > Number(change.after?.[move.order]) && !leaving.has(nameOf({ table: name, key: keyOfRow(table, row) })));
      if (later) kept.push(keptRow(change, 'later-moves'));
      else if (move.opposite && move.from && change.after?.[move.from] !== null) opposed.push(change);
      if (later || move.opposite) staying.set(nameOf(change), 'moves');
    }
  }

  spread(present, staying, kept);
  const archived = present.filter((change) => staying.get(nameOf(change)) === 'moves' && 'archivedAt' in (change.after ?? {}));
  return { removable: present.filter((change) => !staying.has(nameOf(change))), archived, opposed, kept, rewritten };
};

/** What stays keeps the rows it points at, and its own parts, until nothing more is kept. */
const spread = (present: readonly RowChange[], staying: Map<string, 'kept' | 'moves'>, kept: Kept[]) => {
  const rows = new Map(present.map((change) => [nameOf(change), change]));
  const parentsOf = (change: RowChange) => {
    const found = journaledTable(change.table)?.references ?? [];
    return found.map(({ field, table }) => nameOf({ table, key: String(change.after?.[field]) })).filter((name) => rows.has(name));
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const change of present) {
      const own = nameOf(change);
      const why = staying.get(own);
      const [whole, ...more] = parentsOf(change);
      if (why) {
        for (const parent of [whole, ...more]) {
          if (parent === undefined || staying.has(parent)) continue;
          staying.set(parent, why);
          grown = true;
          const row = rows.get(parent);
          if (row && why === 'kept') kept.push(keptRow(row, 'others-hang-on-it'));
        }
      } else if (whole !== undefined && staying.has(whole)) {
        staying.set(own, staying.get(whole) ?? 'kept');
        grown = true;
        if (staying.get(whole) === 'kept') kept.push(keptRow(change, 'goes-with-kept'));
      }
    }
  }
};
