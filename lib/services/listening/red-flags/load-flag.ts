import { and, eq } from 'drizzle-orm';
import { redFlags } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../../define';
import { notFound } from '../../errors';
import { visibleDerived } from '../../visible-derived';

/** A red flag the actor may see. Throws notFound for any other. */
export const loadFlag = async (ctx: QueryContext, id: string) => {
  const [flag] = await ctx.db.select().from(redFlags).where(and(eq(redFlags.id, id), visibleDerived(ctx, redFlags)));
  if (!flag) throw notFound(messages.errors.notFound);
  return flag;
};
export type LoadedFlag = Awaited<ReturnType<typeof loadFlag>>;
