import { and, eq, gte, lte } from 'drizzle-orm';
import { claims } from '@/db/schema';
import { ClaimFilter } from '@/lib/domain/follow-through/claim-filter';
import { query } from '../define';
import { claimList } from './claim-list';
import { namesOf } from './names-of';
import { pageOfRows, rowsOfPage } from './page-of-rows';

/** What firms said about jobs, the latest stated first. */
export const listClaims = query({
  name: 'follow-through.claims',
  permission: 'outreach.read',
  input: ClaimFilter,
  run: async (ctx, { state, kind, ownerId, organizationId, from, to, page }) => {
    const which = and(
      state && eq(claims.state, state), kind && eq(claims.kind, kind), ownerId ? eq(claims.ownerId, ownerId) : undefined,
      organizationId ? eq(claims.organizationId, organizationId) : undefined,
      from ? gte(claims.statedOn, from) : undefined, to ? lte(claims.statedOn, to) : undefined,
    );
    const [found, name] = await Promise.all([claimList(ctx, which, rowsOfPage(page)), namesOf(ctx, [{ organizationId }])]);
    return { ...pageOfRows(found), organization: name(organizationId ?? null), today: ctx.today };
  },
});
