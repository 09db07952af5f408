import { and, eq, gte, lte } from 'drizzle-orm';
import { introductions } from '@/db/schema';
import { IntroductionFilter } from '@/lib/domain/follow-through/introduction-filter';
import { query } from '../define';
import { introductionList } from './introduction-list';
import { namesOf } from './names-of';
import { pageOfRows, rowsOfPage } from './page-of-rows';
import { introductionsOf } from './sides-of';

/** The team's introductions, the latest made first. */
export const listIntroductions = query({
  name: 'follow-through.introductions',
  permission: 'outreach.read',
  input: IntroductionFilter,
  run: async (ctx, { state, ownerId, organizationId, from, to, page }) => {
    const which = and(
      state && eq(introductions.result, state), ownerId ? eq(introductions.ownerId, ownerId) : undefined,
      organizationId ? introductionsOf(organizationId) : undefined,
      from ? gte(introductions.madeOn, from) : undefined, to ? lte(introductions.madeOn, to) : undefined,
    );
    const [found, name] = await Promise.all([introductionList(ctx, which, rowsOfPage(page)), namesOf(ctx, [{ organizationId }])]);
    return { ...pageOfRows(found), organization: name(organizationId ?? null), today: ctx.today };
  },
});
