import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import { plannedVisitParties, plannedVisits } from '@/db/schema';
import { visibleVisits } from '../../visible-visits';
import type { FactsOfKind } from './facts-of-kind';

/** The days of visits that are planned, for two agencies not to stand at one door; never what for. */
export const visitFacts: FactsOfKind = async (ctx, ids) => {
  const rows = await ctx.db.selectDistinct({ id: plannedVisits.id, organizationId: plannedVisitParties.organizationId, day: plannedVisits.day, kind: plannedVisits.kind })
    .from(plannedVisits).innerJoin(plannedVisitParties, eq(plannedVisitParties.visitId, plannedVisits.id))
    .where(and(inArray(plannedVisitParties.organizationId, ids), eq(plannedVisits.state, 'planned'), gte(plannedVisits.day, ctx.today), visibleVisits(ctx)))
    .orderBy(asc(plannedVisits.day), asc(plannedVisits.id));
  return rows.flatMap(({ id, organizationId, day, kind }) => (organizationId === null ? [] : [{ id, organizationId, fields: { day, kind } }]));
};
