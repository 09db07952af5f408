import { and, asc, eq } from 'drizzle-orm';
import { plannedVisitParties, plannedVisits } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleVisits } from '../visible-visits';

/** A planned visit the actor may see, with whom it is. Throws notFound for any other. */
export const loadVisit = async (ctx: QueryContext, id: string) => {
  const [visit] = await ctx.db.select().from(plannedVisits).where(and(eq(plannedVisits.id, id), visibleVisits(ctx)));
  if (!visit) throw notFound(messages.errors.notFound);
  const parties = await ctx.db
    .select({ organizationId: plannedVisitParties.organizationId, personId: plannedVisitParties.personId })
    .from(plannedVisitParties).where(eq(plannedVisitParties.visitId, id)).orderBy(asc(plannedVisitParties.id));
  return { ...visit, parties };
};
export type LoadedVisit = Awaited<ReturnType<typeof loadVisit>>;
