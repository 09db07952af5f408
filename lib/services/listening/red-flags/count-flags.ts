import { and, count, type SQL } from 'drizzle-orm';
import { redFlags } from '@/db/schema';
import type { QueryContext } from '../../define';
import { visibleDerived } from '../../visible-derived';

/** How many of these red flags the actor may see. */
export const countFlags = async (ctx: QueryContext, which: SQL | undefined): Promise<number> => {
  const [row] = await ctx.db.select({ rows: count() }).from(redFlags).where(and(which, visibleDerived(ctx, redFlags)));
  return Number(row?.rows ?? 0);
};
