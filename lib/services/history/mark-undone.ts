import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { actions } from '@/db/schema';
import type { StoredAction } from './load-action';

/** Notes on an action that it was turned round; where it was an undo itself, what that had turned round stands again. */
export const markUndone = async (db: Handle, action: Pick<StoredAction, 'id' | 'undoes'>, { by, at }: { by: string; at: Date }) => {
  await db.update(actions).set({ undoneBy: by, undoneAt: at }).where(eq(actions.id, action.id));
  if (action.undoes) await db.update(actions).set({ undoneBy: null, undoneAt: null }).where(eq(actions.id, action.undoes));
};
