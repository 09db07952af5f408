import { and, eq, gte, isNotNull, isNull, lte } from 'drizzle-orm';
import { referrals } from '@/db/schema';
import { ReferralFilter } from '@/lib/domain/follow-through/referral-filter';
import { query } from '../define';
import { namesOf } from './names-of';
import { pageOfRows, rowsOfPage } from './page-of-rows';
import { referralList } from './referral-list';
import { referralsOf } from './sides-of';

const open = isNull(referrals.outcome);
// The database's words for what referralState says of one referral.
const STATES = {
  made: and(open, isNull(referrals.acceptedOn), isNull(referrals.declinedOn)),
  accepted: and(open, isNotNull(referrals.acceptedOn), isNull(referrals.declinedOn)),
  declined: and(open, isNotNull(referrals.declinedOn)),
  finished: isNotNull(referrals.outcome),
};

/** The team's referrals, the latest made first. */
export const listReferrals = query({
  name: 'follow-through.referrals',
  permission: 'outreach.read',
  input: ReferralFilter,
  run: async (ctx, { state, ownerId, organizationId, from, to, page }) => {
    const which = and(
      state && STATES[state], ownerId ? eq(referrals.ownerId, ownerId) : undefined, organizationId ? referralsOf(organizationId) : undefined,
      from ? gte(referrals.madeOn, from) : undefined, to ? lte(referrals.madeOn, to) : undefined,
    );
    const [found, name] = await Promise.all([referralList(ctx, which, rowsOfPage(page)), namesOf(ctx, [{ organizationId }])]);
    return { ...pageOfRows(found), organization: name(organizationId ?? null), today: ctx.today };
  },
});
