import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { referrals } from '@/db/schema';
import { visibleDerived } from '../../visible-derived';
import type { FactsOfKind } from './facts-of-kind';

/** Referrals of an organization to the agency that reads, and to no other. */
export const referralFacts: FactsOfKind = async (ctx, ids, agencyId) => {
  const rows = await ctx.db.select().from(referrals)
    .where(and(inArray(referrals.organizationId, ids), eq(referrals.toOrganizationId, agencyId), isNull(referrals.archivedAt), visibleDerived(ctx, referrals)))
    .orderBy(desc(referrals.madeOn), desc(referrals.id));
  return rows.map(({ id, organizationId, need, madeOn, acceptedOn, declinedOn, outcome }) => ({ id, organizationId, fields: { need, made_on: madeOn, answered_on: acceptedOn ?? declinedOn, outcome } }));
};
