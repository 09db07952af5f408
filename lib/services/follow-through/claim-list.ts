import { desc, type SQL } from 'drizzle-orm';
import { claims } from '@/db/schema';
import type { ClaimRow } from '@/lib/domain/follow-through/claim-row';
import type { QueryContext } from '../define';
import { listDerived } from './list-derived';

/** Claims of jobs, the latest stated first. */
export const claimList = async (ctx: QueryContext, which: SQL | undefined, page: { limit: number; offset?: number }): Promise<ClaimRow[]> => {
  const found = await listDerived(ctx, 'claim', which, { order: [desc(claims.statedOn), desc(claims.id)], ...page });
  return found.map(({ head, party, record }) => {
    const { kind, jobs, statedOn, statement, evidence, state, supportedOn, verifiedOn, createdBy } = record;
    return { ...head, kind, jobs, statedOn, statement, evidence, state, supportedOn, verifiedOn, firm: party(record.organizationId, null), mine: createdBy === ctx.actor.id };
  });
};
