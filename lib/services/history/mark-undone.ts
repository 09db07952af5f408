import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { actions } from '@/db/schema';
import type { StoredAction } from './load-action';

type Undoing = { by: string; at: Date };
type Marked = Pick<StoredAction, 'id' | 'undoes'>;

/** Notes on an action that it was turned round. Where it was an undo, what that had turned round stands again, and what that had turned round in turn does not. */
export const markUndone = async (db: Handle, action: Marked, undoing: Undoing) => {
  let [at, by]: [Marked | undefined, Undoing | null] = [action, undoing];
  while (at) {
    await db.update(actions).set({ undoneBy: by?.by ?? null, undoneAt: by?.at ?? null }).where(eq(actions.id, at.id));
    const of: string | null = at.undoes;
    if (of === null) return;
    by = by ? null : { by: at.id, at: undoing.at };
    [at] = await db.select({ id: actions.id, undoes: actions.undoes }).from(actions).where(eq(actions.id, of));
  }
};
