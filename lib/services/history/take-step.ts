import { BOOKKEEPING, deleteRows, insertRows, journaledTable, rowsNow, rowsWhere, writeFields, type JournaledTable, type Row } from '@/db/journal';
import type { Kept } from '@/lib/domain/history/kept';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { REWRITTEN_PARTS, saying } from '@/lib/domain/history/rewritten-parts';
import { changedSince, turnBack } from '@/lib/domain/history/turn-back';
import { SEARCHABLE_KINDS } from '@/lib/domain/register/searchable-kind';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { checkAfter } from './check-after';
import { followJobs } from './follow-jobs';
import { followNames } from './follow-names';
import { missingParents } from './missing-parents';
import { twinsOf } from './twins-of';
import { keptRow, type UndoStep } from './undo-plan';
import { DERIVED, MOVES, UNIQUE_FIELDS } from './undo-rules';

export type StepContext = Pick<CommandContext, 'db' | 'now' | 'today' | 'newId'> & {
  /** Who undoes: the person, where a job takes the steps. */
  byId: string;
  /** Whether a record may become less confidential by this. */
  mayLower: boolean;
};

const stamped = (ctx: StepContext, table: JournaledTable, row: Row, lock: unknown): Row => ({
  ...row,
  ...(table.lock && { [table.lock]: Number(lock) + 1 }),
  ...('updatedBy' in row && { updatedAt: ctx.now, updatedBy: ctx.byId }),
});

const lowers = (back: Row, now: Row) =>
  CONFIDENTIALITIES.indexOf(back.confidentiality as Confidentiality) < CONFIDENTIALITIES.indexOf(now.confidentiality as Confidentiality);

const write = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const kept: Kept[] = [];
  const rows = await rowsNow(ctx.db, table, changes.map(({ key }) => key), true);
  const groups = new Map<string, { fields: string[]; rows: Row[] }>();
  const planned = changes.flatMap((change) => {
    const now = rows.get(change.key);
    if (!now) {
      kept.push(keptRow(change, 'removed-since'));
      return [];
    }
    const { back, changed } = turnBack(change.before ?? {}, change.after ?? {}, now);
    kept.push(...changed.map((field) => keptRow(change, 'changed-since', field)));
    const { confidentiality, ...others } = back;
    const refused = confidentiality !== undefined && !ctx.mayLower && lowers(back, now);
    if (refused) kept.push(keptRow(change, 'level', 'confidentiality'));
    const allowed = refused ? others : back;
    return Object.keys(allowed).length > 0 ? [{ change, now, back: allowed }] : [];
  });
  const orphans = await missingParents(ctx.db, table, planned.map(({ back }) => back));
  for (const field of planned.length > 1 ? UNIQUE_FIELDS[table.name] ?? [] : []) {
    const moving = planned.filter(({ back }) => field in back);
    await writeFields(ctx.db, table, moving.map(({ now }) => ({ ...now, [field]: null })), [field]);
  }
  for (const { change, now, back } of planned) {
    if (orphans.has(back)) {
      kept.push(keptRow(change, 'parent-gone'));
      continue;
    }
    const row = stamped(ctx, table, { ...now, ...back }, table.lock ? now[table.lock] : 0);
    const fields = Object.keys(row).filter((field) => row[field] !== now[field]);
    const group = groups.get(fields.join()) ?? { fields, rows: [] };
    group.rows.push(row);
    groups.set(fields.join(), group);
  }
  for (const group of groups.values()) await writeFields(ctx.db, table, group.rows, group.fields);
  return kept;
};

const remove = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const rows = await rowsNow(ctx.db, table, changes.map(({ key }) => key), true);
  const kept: Kept[] = [];
  const going = changes.filter((change) => {
    const now = rows.get(change.key);
    if (!now) return false;
    const own = change.table in REWRITTEN_PARTS ? ['id'] : [];
    const fields = changedSince(change.after ?? {}, now, [...BOOKKEEPING, ...own, ...(DERIVED[table.name] ?? [])]);
    kept.push(...fields.map((field) => keptRow(change, 'changed-since', field)));
    return fields.length === 0;
  });
  await deleteRows(ctx.db, table, going.map(({ key }) => key));
  return kept;
};

const restore = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const kept: Kept[] = [];
  const rows = await rowsNow(ctx.db, table, changes.map(({ key }) => key), true);
  const twins = await twinsOf(ctx.db, changes);
  const coming = changes.filter((change) => {
    const now = rows.get(change.key);
    if (now && changedSince(change.before ?? {}, now, [...BOOKKEEPING, ...(DERIVED[table.name] ?? [])]).length > 0) kept.push(keptRow(change, 'back-already'));
    return !now && !twins.has(saying(change.before ?? {}));
  });
  const back = coming.map((change) => ({ change, row: stamped(ctx, table, change.before ?? {}, table.lock ? change.before?.[table.lock] : 0) }));
  const orphans = await missingParents(ctx.db, table, back.map(({ row }) => row));
  kept.push(...back.filter(({ row }) => orphans.has(row)).map(({ change }) => keptRow(change, 'parent-gone')));
  await insertRows(ctx.db, table, back.map(({ row }) => row).filter((row) => !orphans.has(row)));
  return kept;
};

const archive = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const rows = [...(await rowsNow(ctx.db, table, changes.map(({ key }) => key), true)).values()].filter((row) => row.archivedAt === null);
  const put = rows.map((row) => stamped(ctx, table, { ...row, archivedAt: ctx.now, archivedBy: ctx.byId, ...('codeKey' in row && { codeKey: null }) }, table.lock ? row[table.lock] : 0));
  await writeFields(ctx.db, table, put, table.columns.map(({ field }) => field).filter((field) => !table.key.includes(field)));
  return [];
};

/** A step back, where the step itself may not be taken away. */
const oppose = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const move = MOVES[table.name];
  if (!move?.from || !move.to || !move.position || !move.day || !move.by || !move.at || !move.note) return [];
  const { of, from, to, position, day, by, at, note } = move;
  const others = await rowsWhere(ctx.db, table, of, [...new Set(changes.map(({ after }) => String(after?.[of])))]);
  const rows = changes.flatMap(({ after }) => {
    const last = Math.max(...others.filter((row) => row[of] === after?.[of]).map((row) => Number(row[position])));
    if (!after || last !== after[position]) return [];
    const blank = Object.fromEntries(table.columns.map(({ field }) => [field, null]));
    return [{ ...blank, id: ctx.newId(), [of]: after[of], [position]: last + 1, [from]: after[to], [to]: after[from], [day]: ctx.today, [by]: ctx.byId, [at]: ctx.now, [note]: messages.history.moveNote }];
  });
  await insertRows(ctx.db, table, rows);
  return [];
};

const follow = async (ctx: StepContext, { table, changes }: UndoStep) => {
  const keys = changes.map(({ key }) => key);
  // A merged record is found by the names of the one that stays, until they are two again.
  if (table === 'merges') for (const kind of SEARCHABLE_KINDS) await followNames(ctx.db, kind, changes.filter(({ before, after }) => (before ?? after)?.record === kind).map(({ key }) => key));
  if (table === 'organizations') await followNames(ctx.db, 'organization', keys);
  if (table === 'people') await followNames(ctx.db, 'person', keys);
};

/** The organizations whose sites came, went or changed. */
const jobs = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  const firms = changes.filter((change) => change.table === 'organizations').map(({ key }) => key);
  const changed = await rowsNow(ctx.db, table, changes.filter((change) => change.table === 'sites').map(({ key }) => key), false);
  await followJobs(ctx.db, [...new Set([...firms, ...[...changed.values()].map((row) => String(row.organizationId))])]);
  return [];
};

const check = async (ctx: StepContext, table: JournaledTable, changes: readonly RowChange[]): Promise<Kept[]> => {
  await checkAfter(ctx.db, table.name, changes);
  return [];
};

const KINDS = { check, write, late: write, remove, restore, archive, oppose, jobs };

/** Takes one step of an undo with some rows of one table, as they are found now; answers what it left and why. */
export const takeStep = async (ctx: StepContext, step: UndoStep): Promise<Kept[]> => {
  const table = journaledTable(step.table);
  if (!table) return [];
  const kept = await KINDS[step.kind](ctx, table, step.changes);
  if (step.kind !== 'check') await follow(ctx, step);
  return kept;
};
