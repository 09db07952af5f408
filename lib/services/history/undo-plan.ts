import type { RowChange } from '@/lib/domain/history/net-changes';
import type { Kept } from '@/lib/domain/history/kept';

/**
 * What is done with rows of one table: `late` writes wait for the rows they point at to come back; `check` asks, once every row stands, for the rules of
 * the table; `jobs` derives those of organizations.
 */
export type UndoStep = { kind: 'write' | 'remove' | 'restore' | 'late' | 'archive' | 'oppose' | 'check' | 'jobs'; table: string; changes: readonly RowChange[] };

/** Steps in the order in which no reference breaks, and what stays from the start. */
export type UndoPlan = { steps: readonly UndoStep[]; kept: readonly Kept[]; rows: number };

/** Rows that steps turn round; those they only check are none. */
export const turnedRound = (steps: readonly UndoStep[]): number => steps.reduce((sum, { kind, changes }) => sum + (kind === 'check' ? 0 : changes.length), 0);

export const keptRow = (change: Pick<RowChange, 'table' | 'key'>, reason: Kept['reason'], field: string | null = null): Kept =>
  ({ table: change.table, key: change.key, field, reason, byId: null, at: null });

/** The rows of an action, by table. */
export const byTable = (changes: readonly RowChange[]): Map<string, RowChange[]> => {
  const tables = new Map<string, RowChange[]>();
  for (const change of changes) {
    const own = tables.get(change.table);
    if (own) own.push(change);
    else tables.set(change.table, [change]);
  }
  return tables;
};
