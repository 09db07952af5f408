import { and, eq } from 'drizzle-orm';
import { pledges } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleDerived } from '../visible-derived';

/** A pledge the actor may see. Throws notFound for any other. */
export const loadPledge = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db.select().from(pledges).where(and(eq(pledges.id, id), visibleDerived(ctx, pledges)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};
export type PledgeRecord = typeof pledges.$inferSelect;
