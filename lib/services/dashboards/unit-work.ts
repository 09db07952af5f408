import { and, countDistinct, eq, gte, inArray, isNull, lte, ne } from 'drizzle-orm';
import { z } from 'zod';
import { activities, claims, commitments, organizations, organizationSubclusters, participations, redFlags, referrals } from '@/db/schema';
import type { MeasureOf } from '@/lib/domain/dashboards/measure';
import type { Point } from '@/lib/domain/dashboards/point';
import { quarterSpans, type QuarterSpan } from '@/lib/domain/dashboards/quarter-span';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { outreachMeasures } from '@/lib/domain/planning/measures/outreach-measures';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { localTimeZone } from '../local-time-zone';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { VISIT_KINDS } from '../visit-kinds';

/** Firms a cluster lives by: the living ones; the institutions around them are not its market. */
const market = () => and(ne(organizationSubclusters.role, 'institution'), living());

/** How many firms of the market there are, and how many were visited in each quarter, as far as the actor may read: one look at each quarter's contacts. */
const reach = async (ctx: QueryContext, quarters: readonly QuarterSpan[]) => {
  const { organizationId } = organizationSubclusters;
  const visited = async ({ from, to }: QuarterSpan) => {
    const [found] = await ctx.db.select({ total: countDistinct(participations.organizationId) }).from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        gte(participations.occurredOn, from), lte(participations.occurredOn, to), eq(participations.attendance, 'attended'), inArray(activities.kind, [...VISIT_KINDS]), isNull(activities.archivedAt), visibleActivities(ctx),
        inArray(participations.organizationId, ctx.db.select({ id: organizationId }).from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationId)).where(market())),
      ));
    return Number(found?.total ?? 0);
  };
  const [known] = await ctx.db.select({ total: countDistinct(organizationId) }).from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationId)).where(market());
  const each: number[] = [];
  for (const quarter of quarters) each.push(await visited(quarter));
  return { firms: Number(known?.total ?? 0), visited: each };
};

/** Promises of ours: a side without organization and person is the unit itself. */
const settledSince = (ctx: QueryContext, since: string) =>
  ctx.db.select({ on: commitments.settledOn, state: commitments.state }).from(commitments).where(and(
    gte(commitments.settledOn, since), ne(commitments.state, 'withdrawn'), isNull(commitments.archivedAt), isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId), visibleDerived(ctx, commitments),
  ));

/** What the unit reached and kept, quarter by quarter: the measures of outreach the manager's dashboard shows, counted as they are, and no others. */
export const unitWork = query({
  name: 'dashboards.unit-work',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx): Promise<{ quarters: QuarterSpan[]; points: Record<Exclude<MeasureOf<'manager'>, 'jobs-at-risk'>, Point[]> }> => {
    const { db } = ctx;
    const quarters = quarterSpans(ctx.today);
    const since = quarters[0]?.from ?? ctx.today;
    const zone = localTimeZone();
    const [firms, sent, flags, settled, kept] = await Promise.all([
      reach(ctx, quarters),
      db.select({ madeOn: referrals.madeOn, acceptedOn: referrals.acceptedOn, declinedOn: referrals.declinedOn }).from(referrals).where(and(gte(referrals.madeOn, since), isNull(referrals.archivedAt), visibleDerived(ctx, referrals))),
      db.select({ dueAt: redFlags.dueAt, closedAt: redFlags.closedAt }).from(redFlags).where(and(gte(redFlags.dueAt, dayBounds(since, zone).from), lte(redFlags.dueAt, ctx.now), visibleDerived(ctx, redFlags))),
      settledSince(ctx, since),
      db.select({ on: claims.statedOn, jobs: claims.jobs }).from(claims).where(and(gte(claims.statedOn, since), eq(claims.kind, 'retained'), inArray(claims.state, ['supported', 'verified']), isNull(claims.archivedAt), visibleDerived(ctx, claims))),
    ]);
    const each = quarters.map((quarter, at) => {
      const within = (day: string | null) => day !== null && day >= quarter.from && day <= quarter.to;
      const [first, last] = [dayBounds(quarter.from, zone).from, dayBounds(quarter.to, zone).to];
      const due = flags.filter(({ dueAt }) => dueAt >= first && dueAt <= last);
      const ours = settled.filter(({ on }) => within(on));
      const jobs = kept.filter(({ on }) => within(on));
      const counts = {
        visits: 0, officers: 0, referrals: 0, visited: 0, revisited: 0, jobsCreated: null, firms: firms.firms, firmsVisited: firms.visited[at] ?? 0,
        answerDays: sent.filter(({ madeOn }) => within(madeOn)).flatMap(({ madeOn, acceptedOn, declinedOn }) => (acceptedOn ?? declinedOn ? [Math.max(0, daysBetween(madeOn, acceptedOn ?? declinedOn ?? madeOn))] : [])),
        flagsDue: due.length, flagsInTime: due.filter(({ dueAt, closedAt }) => closedAt !== null && closedAt <= dueAt).length,
        promisesSettled: ours.length, promisesKept: ours.filter(({ state }) => state === 'kept').length,
        jobsRetained: jobs.length === 0 ? null : jobs.reduce((sum, one) => sum + one.jobs, 0),
      };
      return { quarter: quarter.name, counts, measures: outreachMeasures(counts) };
    });
    const points = (code: keyof (typeof each)[number]['measures'], from: (counts: (typeof each)[number]['counts']) => Point['from'] = () => null): Point[] =>
      each.map(({ quarter, counts, measures }) => ({ quarter, figure: measures[code], from: from(counts) }));
    return {
      quarters,
      points: {
        penetration: points('penetration', (counts) => ({ part: counts.firmsVisited, whole: counts.firms })), 'response-days': points('response-days'),
        'flags-in-time': points('flags-in-time', (counts) => ({ part: counts.flagsInTime, whole: counts.flagsDue })),
        'promises-kept': points('promises-kept', (counts) => ({ part: counts.promisesKept, whole: counts.promisesSettled })), 'jobs-retained': points('jobs-retained'),
      },
    };
  },
});
