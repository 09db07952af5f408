import { and, between, count, eq, inArray, isNotNull, isNull, or, sql, sum } from 'drizzle-orm';
import { claims, commitments, introductions, organizations, referrals } from '@/db/schema';
import { addHelp } from '@/lib/domain/follow-through/add-help';
import { HelpedInput } from '@/lib/domain/follow-through/helped-input';
import { quarterDays, quarterOf } from '@/lib/domain/shared/quarter';
import { query, type QueryContext } from '../define';
import { standing } from './list-derived';

type Days = { from: string; to: string };

const referred = (ctx: QueryContext, { from, to }: Days) => {
  const helped = and(inArray(referrals.outcome, ['helped', 'partly_helped']), between(referrals.outcomeOn, from, to));
  return ctx.db
    .select({ id: referrals.organizationId, referrals: count() })
    .from(referrals)
    .where(standing(ctx, 'referral', or(helped, between(referrals.acceptedOn, from, to))))
    .groupBy(referrals.organizationId);
};

const introduced = (ctx: QueryContext, { from, to }: Days, side: typeof introductions.aOrganizationId | typeof introductions.bOrganizationId) =>
  ctx.db
    .select({ id: side, introductions: count(), contracts: sum(sql`case when ${introductions.result} = 'contract' then 1 else 0 end`) })
    .from(introductions)
    .where(standing(ctx, 'introduction', and(inArray(introductions.result, ['met', 'quoted', 'contract']), between(introductions.resultOn, from, to))))
    .groupBy(side);

const promised = (ctx: QueryContext, { from, to }: Days) =>
  ctx.db
    .select({ id: commitments.promiseeOrganizationId, commitments: count() })
    .from(commitments)
    .where(standing(ctx, 'commitment', and(
      isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId), isNotNull(commitments.promiseeOrganizationId),
      eq(commitments.state, 'kept'), between(commitments.settledOn, from, to),
    )))
    .groupBy(commitments.promiseeOrganizationId);

const claimed = (ctx: QueryContext, { from, to }: Days) =>
  ctx.db
    .select({ id: claims.organizationId, claims: count(), jobs: sum(claims.jobs) })
    .from(claims)
    .where(standing(ctx, 'claim', and(inArray(claims.state, ['supported', 'verified']), between(claims.statedOn, from, to))))
    .groupBy(claims.organizationId);

/** Whom we helped in a quarter: one row an organization, counted over what the actor may see alone. */
export const helped = query({
  name: 'follow-through.helped',
  permission: 'outreach.read',
  input: HelpedInput,
  run: async (ctx, { quarter = quarterOf(ctx.today) }) => {
    const days = quarterDays(quarter);
    const counts = (await Promise.all([
      referred(ctx, days), introduced(ctx, days, introductions.aOrganizationId), introduced(ctx, days, introductions.bOrganizationId), promised(ctx, days), claimed(ctx, days),
    ])).flat();
    const byId = addHelp(counts);
    const names = byId.size === 0 ? [] : await ctx.db
      .select({ id: organizations.id, name: organizations.legalName })
      .from(organizations)
      .where(inArray(organizations.id, [...byId.keys()]))
      .orderBy(organizations.nameKey, organizations.id);
    const rows = names.flatMap((organization) => {
      const help = byId.get(organization.id);
      return help ? [{ organization, ...help }] : [];
    });
    return { quarter, ...days, rows, today: ctx.today };
  },
});
