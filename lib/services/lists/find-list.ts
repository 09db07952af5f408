import { eq } from 'drizzle-orm';
import { listBatches } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { ListPlan } from '@/lib/domain/lists/list-plan';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';

export type ListBatch = Omit<typeof listBatches.$inferSelect, 'plan'> & { plan: ListPlan };

/** Whether somebody may read what a list holds: who brought it, who reads everything sealed, and the job that loads it. */
export const mayReadList = ({ actor }: Pick<QueryContext, 'actor'>, { createdBy }: { createdBy: string }): boolean =>
  actor.id === createdBy || may(actor, 'sealed.read') || may(actor, 'jobs.work');

/** One load by its id. A list holds words about people before anybody has said who may read them: to others it is not found. */
export const findList = async (ctx: Pick<QueryContext, 'db' | 'actor'>, id: string): Promise<ListBatch> => {
  const [found] = await ctx.db.select().from(listBatches).where(eq(listBatches.id, id));
  if (!found || !mayReadList(ctx, found)) throw notFound(messages.errors.notFound);
  // The column keeps what these commands put in, and nobody else writes it.
  return found as unknown as ListBatch;
};
