import { and, count, eq, lte, sql, sum, type SQL } from 'drizzle-orm';
import { redFlags } from '@/db/schema';
import type { QueryContext } from '../../define';
import { visibleDerived } from '../../visible-derived';

const among = (which: SQL | undefined) => sum(sql`case when ${which} then 1 else 0 end`);

/** How many open red flags the actor may see: theirs, those of theirs that are late, the team's, the team's late ones. One look at each. */
export const tallyOpenFlags = async (ctx: QueryContext): Promise<{ total: number; late: number; team: number; teamLate: number }> => {
  const mine = eq(redFlags.ownerId, ctx.actor.id);
  const late = lte(redFlags.dueAt, ctx.now);
  const [tally] = await ctx.db
    .select({ total: among(mine), late: among(and(mine, late)), team: count(), teamLate: among(late) })
    .from(redFlags)
    .where(and(eq(redFlags.state, 'open'), visibleDerived(ctx, redFlags)));
  return { total: Number(tally?.total ?? 0), late: Number(tally?.late ?? 0), team: Number(tally?.team ?? 0), teamLate: Number(tally?.teamLate ?? 0) };
};
