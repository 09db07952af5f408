import { and, eq } from 'drizzle-orm';
import { actions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { readableActions } from './readable-actions';

export type StoredAction = typeof actions.$inferSelect;

/** An action the actor may read. Throws notFound for any other. */
export const loadAction = async (ctx: QueryContext, id: string): Promise<StoredAction> => {
  const [found] = await ctx.db.select().from(actions).where(and(eq(actions.id, id), readableActions(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};
