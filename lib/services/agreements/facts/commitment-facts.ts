import { and, desc, inArray, isNull, or } from 'drizzle-orm';
import { commitments } from '@/db/schema';
import { visibleDerived } from '../../visible-derived';
import type { FactsOfKind } from './facts-of-kind';

/** What was promised to or by an organization; promises to or by a named person are that person's and stay behind. */
export const commitmentFacts: FactsOfKind = async (ctx, ids) => {
  const rows = await ctx.db.select().from(commitments)
    .where(and(
      or(inArray(commitments.promisorOrganizationId, ids), inArray(commitments.promiseeOrganizationId, ids)),
      isNull(commitments.promisorPersonId), isNull(commitments.promiseePersonId), isNull(commitments.archivedAt), visibleDerived(ctx, commitments),
    ))
    .orderBy(desc(commitments.madeOn), desc(commitments.id));
  return rows.flatMap(({ id, promisorOrganizationId, promiseeOrganizationId, text, madeOn, dueOn, state }) =>
    // A promise between two organizations tells of both: it goes out with neither.
    (promisorOrganizationId !== null && promiseeOrganizationId !== null ? [] : [promisorOrganizationId ?? promiseeOrganizationId ?? ''])
      .map((organizationId) => ({ id, organizationId, fields: { text, made_on: madeOn, due_on: dueOn, state } })));
};
