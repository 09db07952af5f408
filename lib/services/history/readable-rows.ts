import { journaledTable, rowsNow } from '@/db/journal';
import { may } from '@/lib/auth/permissions';
import type { RowChange } from '@/lib/domain/history/net-changes';
import type { QueryContext } from '../define';
import { GUARDS } from './guards';
import { byTable } from './undo-plan';

type Guarded = keyof typeof GUARDS;
type Ctx = Pick<QueryContext, 'db' | 'actor'>;

const isGuarded = (table: string): table is Guarded => table in GUARDS;

const OPEN = ['public', 'internal'];

/**
 * Of rows that were changed, those the actor may read: a row of a guarded table by its own guard, any other by every guarded row it points at. A row
 * that is gone can only be judged by what the journal holds of it, so it is left out unless it says of itself that it is open.
 */
export const readableRows = async (ctx: Ctx, changes: readonly RowChange[]): Promise<RowChange[]> => {
  if (may(ctx.actor, 'sealed.read')) return [...changes];
  const asked = new Map<Guarded, Set<string>>();
  const needs = new Map<RowChange, { table: Guarded; id: string }[]>();
  const openOnes = new Set<string>();
  for (const [name, own] of byTable(changes)) {
    const table = journaledTable(name);
    if (!table) continue;
    const now = await rowsNow(ctx.db, table, own.map(({ key }) => key), false);
    for (const change of own) {
      const facts = { ...now.get(change.key), ...change.after, ...change.before };
      const guards = table.references.flatMap(({ field, table: parent }) => (isGuarded(parent) && facts[field] ? [{ table: parent, id: String(facts[field]) }] : []));
      if (isGuarded(name)) guards.push({ table: name, id: change.key });
      if (OPEN.includes(String(facts.confidentiality))) openOnes.add(`${name} ${change.key}`);
      needs.set(change, guards);
      for (const { table: guard, id } of guards) asked.set(guard, (asked.get(guard) ?? new Set()).add(id));
    }
  }
  const readable = new Set<string>();
  const there = new Set<string>();
  for (const [name, ids] of asked) {
    const table = journaledTable(name);
    if (!table) continue;
    for (const { id } of await GUARDS[name].readable(ctx, [...ids])) readable.add(`${name} ${id}`);
    for (const id of (await rowsNow(ctx.db, table, [...ids], false)).keys()) there.add(`${name} ${id}`);
  }
  return changes.filter((change) => (needs.get(change) ?? []).every(({ table, id }) => {
    const name = `${table} ${id}`;
    return readable.has(name) || (!there.has(name) && openOnes.has(name));
  }));
};
