import { asc, desc, sql, type SQL } from 'drizzle-orm';
import { commitments } from '@/db/schema';
import type { CommitmentRow } from '@/lib/domain/follow-through/commitment-row';
import type { QueryContext } from '../define';
import { listDerived } from './list-derived';

const ORDER = [
  asc(sql`case when ${commitments.state} = 'open' then 0 else 1 end`),
  asc(sql`case when ${commitments.dueOn} is null then 1 else 0 end`),
  asc(commitments.dueOn), desc(commitments.madeOn), desc(commitments.id),
];

/** Promises, open ones first, the longest late before all, those without a day behind. */
export const commitmentList = async (ctx: QueryContext, which: SQL | undefined, page: { limit: number; offset?: number }): Promise<CommitmentRow[]> => {
  const found = await listDerived(ctx, 'commitment', which, { order: ORDER, ...page });
  return found.map(({ head, party, record }) => {
    const { text, madeOn, dueOn, firstDueOn, dueWhy, state, evidence, settledOn } = record;
    return {
      ...head, text, madeOn, dueOn, firstDueOn, dueWhy, state, evidence, settledOn,
      promisor: party(record.promisorOrganizationId, record.promisorPersonId), promisee: party(record.promiseeOrganizationId, record.promiseePersonId),
    };
  });
};
