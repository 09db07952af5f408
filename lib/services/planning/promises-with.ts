import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { commitments, users } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

const MOST = 20;

/** Open commitments to and by an organization that the actor may see, soonest due first, those without a day last. */
export const promisesWith = async (ctx: QueryContext, organizationId: string) => {
  const rows = await ctx.db
    .select({
      id: commitments.id, text: commitments.text, madeOn: commitments.madeOn, dueOn: commitments.dueOn, confidentiality: commitments.confidentiality,
      promisor: commitments.promisorOrganizationId, activityId: commitments.activityId, ownerName: users.name,
    })
    .from(commitments)
    .innerJoin(users, eq(users.id, commitments.ownerId))
    .where(and(
      or(eq(commitments.promisorOrganizationId, organizationId), eq(commitments.promiseeOrganizationId, organizationId)),
      eq(commitments.state, 'open'), isNull(commitments.archivedAt), visibleDerived(ctx, commitments),
    ))
    .orderBy(asc(commitments.madeOn), asc(commitments.id))
    .limit(MOST);
  const sorted = [...rows].sort((a, b) => (a.dueOn ?? '~').localeCompare(b.dueOn ?? '~'));
  const isTheirs = ({ promisor }: { promisor: string | null }) => promisor === organizationId;
  return { theirs: sorted.filter(isTheirs), ours: sorted.filter((row) => !isTheirs(row)) };
};
