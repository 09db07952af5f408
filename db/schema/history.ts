import type { ActionState } from '@/lib/domain/history/action-state';
import type { ActionWay } from '@/lib/domain/history/action-way';
import type { Kept } from '@/lib/domain/history/kept';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { index, instant, int, json, primaryKey, table, text } from '../columns';

/** One call of a command, for as long as it can be turned round; what it wrote stands in `action_changes`. */
export const actions = table('actions', {
  id: text().primaryKey(),
  at: instant().notNull(),
  actorKind: text().notNull(),
  actorId: text().notNull(),
  way: text().$type<ActionWay>().notNull(),
  command: text().notNull(),
  // What undoing it asks for as well.
  permission: text().notNull(),
  record: text().notNull(),
  // Null: it was of many records.
  recordId: text(),
  level: text().$type<Confidentiality>().notNull(),
  rows: int().notNull(),
  state: text().$type<ActionState>().notNull(),
  // The action this one turns round, and the one that turned this one round.
  undoes: text(),
  undoneBy: text(),
  undoneAt: instant(),
  // What an undo left as somebody had changed it since: the first of them by name, and how many in all.
  kept: json<Kept[]>().notNull(),
  keptCount: int().notNull(),
  // Of an undo in steps: rows turned round, rows in all, and until when a worker holds it.
  done: int().notNull(),
  total: int().notNull(),
  leaseUntil: instant(),
}, (t) => [
  index('actions_at').on(t.at),
  index('actions_actor').on(t.actorId, t.at),
  index('actions_record').on(t.record, t.recordId, t.at),
  index('actions_state').on(t.state),
]);

/** A row before and after, as triggers of the database saw it; of an update the changed columns alone. Forgotten with its action, and by a purge. */
export const actionChanges = table('action_changes', {
  actionId: text().notNull(),
  seq: int().notNull(),
  tableName: text().notNull(),
  // The values of the key, joined by a unit separator.
  rowKey: text().notNull(),
  before: json<Record<string, unknown>>(),
  after: json<Record<string, unknown>>(),
}, (t) => [primaryKey({ columns: [t.actionId, t.seq] }), index('action_changes_row').on(t.tableName, t.rowKey)]);
