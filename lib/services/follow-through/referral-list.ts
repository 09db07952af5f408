import { desc, type SQL } from 'drizzle-orm';
import { referrals } from '@/db/schema';
import type { ReferralRow } from '@/lib/domain/follow-through/referral-row';
import type { QueryContext } from '../define';
import { listDerived } from './list-derived';

/** Referrals, the latest made first. */
export const referralList = async (ctx: QueryContext, which: SQL | undefined, page: { limit: number; offset?: number }): Promise<ReferralRow[]> => {
  const found = await listDerived(ctx, 'referral', which, { order: [desc(referrals.madeOn), desc(referrals.id)], ...page });
  return found.map(({ head, party, record }) => {
    const { need, madeOn, acceptedOn, declinedOn, outcome, outcomeOn, outcomeNote } = record;
    return {
      ...head, need, madeOn, acceptedOn, declinedOn, outcome, outcomeOn, outcomeNote,
      from: party(record.organizationId, record.personId), to: party(record.toOrganizationId, record.toPersonId),
    };
  });
};
