import { eq } from 'drizzle-orm';
import { actions } from '@/db/schema';
import type { ActionWay } from '@/lib/domain/history/action-way';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from './define';
import { journaledRows } from './journaled-rows';

export type ActionEntry = {
  id: string;
  way: ActionWay;
  command: string;
  permission: string;
  record: string;
  recordIds: readonly string[];
  levels: readonly Confidentiality[];
  /** It leaves an action even where it journaled nothing: what cannot be undone is shown as well. */
  always: boolean;
};

/** Notes the action a unit of work belonged to, once it is known what it wrote; true where there is something to turn round. */
export const keepAction = async ({ db, actor, now }: QueryContext, { id, recordIds, levels, always, ...entry }: ActionEntry) => {
  const rows = await journaledRows(db, id);
  if (rows === 0 && !always) return false;
  const [known] = await db.select({ level: actions.level, record: actions.record, recordId: actions.recordId, actorId: actions.actorId }).from(actions).where(eq(actions.id, id));
  if (known && known.actorId !== actor.id && actor.kind !== 'job') throw new Error('an action goes on with whoever began it');
  const level = strictest([...levels, ...(known ? [known.level] : [])]);
  const [only, ...more] = new Set(recordIds);
  // What a second command did to another kind of record belongs to the deed the first one began.
  const ofFirst = known && known.record !== entry.record ? known.recordId : undefined;
  const recordId = ofFirst ?? (more.length === 0 && only && (!known || known.recordId === only) ? only : null);
  if (known) await db.update(actions).set({ rows, level, recordId }).where(eq(actions.id, id));
  else {
    await db.insert(actions).values({
      id, ...entry, recordId, level, rows, at: now, actorKind: actor.kind, actorId: actor.id, state: 'done', kept: [], keptCount: 0, done: rows, total: rows,
    });
  }
  return rows > 0;
};
