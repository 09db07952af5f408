import { and, count, eq, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { commitments } from '@/db/schema';
import { CommitmentFilter } from '@/lib/domain/follow-through/commitment-filter';
import { query } from '../define';
import { commitmentList } from './commitment-list';
import { standing } from './list-derived';
import { namesOf } from './names-of';
import { pageOfRows, rowsOfPage } from './page-of-rows';
import { commitmentsOf } from './sides-of';

const byUnit = and(isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId));
const toUnit = and(isNull(commitments.promiseeOrganizationId), isNull(commitments.promiseePersonId));
const bySomebody = or(isNotNull(commitments.promisorOrganizationId), isNotNull(commitments.promisorPersonId));
const toSomebody = or(isNotNull(commitments.promiseeOrganizationId), isNotNull(commitments.promiseePersonId));
const SIDES = { ours: byUnit, theirs: toUnit, between: and(bySomebody, toSomebody) };

/** The team's promises, ours to them and theirs to us, late ones first; and how many of all such are late. */
export const listCommitments = query({
  name: 'follow-through.commitments',
  permission: 'outreach.read',
  input: CommitmentFilter,
  run: async (ctx, { side, state, ownerId, organizationId, page }) => {
    const late = and(eq(commitments.state, 'open'), lt(commitments.dueOn, ctx.today));
    const whose = and(side && SIDES[side], ownerId ? eq(commitments.ownerId, ownerId) : undefined, organizationId ? commitmentsOf(organizationId) : undefined);
    const states = state === 'late' ? late : state === 'settled' ? ne(commitments.state, 'open') : state === 'any' ? undefined : eq(commitments.state, state);
    const [found, [counted], name] = await Promise.all([
      commitmentList(ctx, and(whose, states), rowsOfPage(page)),
      ctx.db.select({ rows: count() }).from(commitments).where(standing(ctx, 'commitment', and(whose, late))),
      namesOf(ctx, [{ organizationId }]),
    ]);
    return { ...pageOfRows(found), late: Number(counted?.rows ?? 0), organization: name(organizationId ?? null), today: ctx.today };
  },
});
