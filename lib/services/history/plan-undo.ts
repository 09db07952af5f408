import type { Handle } from '@/db/database';
import { JOURNALED, journaledTable } from '@/db/journal';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { hasRules } from './check-after';
import { partsOf, rowsToKeep } from './rows-to-keep';
import { byTable, turnedRound, type UndoPlan, type UndoStep } from './undo-plan';

/** Whether a row that goes back points at a row that has to come back first. */
const waits = (returning: ReadonlySet<string>) => (change: RowChange) =>
  (journaledTable(change.table)?.references ?? []).some(({ field, table }) => returning.has(`${table} ${String(change.before?.[field])}`));

/** The organizations whose sites came or went, and the sites that changed: what their jobs are derived from. */
const jobsOf = (changes: readonly RowChange[]): UndoStep[] => {
  const touched = new Map<string, RowChange>();
  for (const { table, key, before, after } of changes) {
    if (table !== 'sites') continue;
    const whole = before?.organizationId ?? after?.organizationId;
    const change = { table: whole ? 'organizations' : 'sites', key: whole ? String(whole) : key, before: null, after: null };
    touched.set(`${change.table} ${change.key}`, change);
  }
  return touched.size > 0 ? [{ kind: 'jobs', table: 'sites', changes: [...touched.values()] }] : [];
};

/**
 * How an action is turned round: what it changed goes back, what it brought goes (children first), what it removed comes back (parents first), and
 * last what points at that. Each step is one table, so that thousands of rows go in few statements.
 */
export const planUndo = async (db: Handle, changes: readonly RowChange[]): Promise<UndoPlan> => {
  const updated = changes.filter(({ before, after }) => before !== null && after !== null);
  const { removable, archived, opposed, kept, rewritten } = await rowsToKeep(db, changes.filter(({ before }) => before === null), updated);
  const deleted = changes.filter((change) => change.after === null && !rewritten.has(partsOf(change)));
  const returning = new Set(deleted.map(({ table, key }) => `${table} ${key}`));
  const isLate = waits(returning);
  const late = returning.size > 0 ? updated.filter(isLate) : [];

  const inOrder = (kind: UndoStep['kind'], some: readonly RowChange[], childrenFirst = false): UndoStep[] => {
    const tables = byTable(some);
    const order = childrenFirst ? [...JOURNALED].reverse() : JOURNALED;
    return order.flatMap(({ name }) => (tables.has(name) ? [{ kind, table: name, changes: tables.get(name) ?? [] }] : []));
  };
  const steps = [
    ...inOrder('oppose', opposed),
    ...inOrder('write', returning.size > 0 ? updated.filter((change) => !isLate(change)) : updated),
    ...inOrder('archive', archived),
    ...inOrder('remove', removable, true),
    ...inOrder('restore', deleted),
    ...inOrder('late', late),
    ...inOrder('check', changes.filter(({ table, before }) => before !== null && hasRules(table))),
    ...jobsOf(changes),
  ];
  return { steps, kept, rows: turnedRound(steps) };
};
