import { and, asc, eq, exists, gte, inArray, isNotNull, isNull, lte, ne, sum, count, type SQL } from 'drizzle-orm';
import { activities, claims, commitments, participations, plannedVisitParties, plannedVisits, redFlags, referrals } from '@/db/schema';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { outreachMeasures, type OutreachCounts } from '@/lib/domain/planning/measures/outreach-measures';
import { Period } from '@/lib/domain/planning/measures/period';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { query, type QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { visibleVisits } from '../visible-visits';
import { penetration } from './penetration';
import { VISIT_KINDS } from '../visit-kinds';

const readable = (ctx: QueryContext): SQL | undefined => and(inArray(activities.kind, [...VISIT_KINDS]), isNull(activities.archivedAt), visibleActivities(ctx));

const byOfficer = (ctx: QueryContext, { from, to }: Period) =>
  ctx.db.select({ authorId: activities.authorId, total: count() }).from(activities)
    .where(and(gte(activities.occurredOn, from), lte(activities.occurredOn, to), readable(ctx), exists(
      ctx.db.select({ id: participations.id }).from(participations).where(and(eq(participations.activityId, activities.id), eq(participations.attendance, 'attended'))),
    ))).groupBy(activities.authorId);

/** Days each organization was visited on from the period's first day to today. */
const visitedDays = (ctx: QueryContext, { from }: Period) =>
  ctx.db.selectDistinct({ organizationId: participations.organizationId, on: participations.occurredOn, activityId: participations.activityId })
    .from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(gte(participations.occurredOn, from), isNotNull(participations.organizationId), eq(participations.attendance, 'attended'), readable(ctx)))
    .orderBy(asc(participations.occurredOn));

const planned = (ctx: QueryContext) =>
  ctx.db.select({ organizationId: plannedVisitParties.organizationId }).from(plannedVisits)
    .innerJoin(plannedVisitParties, eq(plannedVisitParties.visitId, plannedVisits.id))
    .where(and(gte(plannedVisits.day, ctx.today), eq(plannedVisits.state, 'planned'), visibleVisits(ctx)));

const revisits = async (ctx: QueryContext, period: Period) => {
  const [days, ahead] = await Promise.all([visitedDays(ctx, period), planned(ctx)]);
  const contactsOf = new Map<string, Set<string>>();
  const visited = new Set<string>();
  for (const { organizationId, on, activityId } of days) {
    if (organizationId === null) continue;
    if (on <= period.to) visited.add(organizationId);
    contactsOf.set(organizationId, (contactsOf.get(organizationId) ?? new Set()).add(activityId));
  }
  const coming = new Set(ahead.map(({ organizationId }) => organizationId));
  return { visited: visited.size, revisited: [...visited].filter((id) => (contactsOf.get(id)?.size ?? 0) > 1 || coming.has(id)).length };
};

const referralsOf = (ctx: QueryContext, { from, to }: Period) =>
  ctx.db.select({ madeOn: referrals.madeOn, acceptedOn: referrals.acceptedOn, declinedOn: referrals.declinedOn }).from(referrals)
    .where(and(gte(referrals.madeOn, from), lte(referrals.madeOn, to), isNull(referrals.archivedAt), visibleDerived(ctx, referrals)));

const flagsOf = (ctx: QueryContext, { from, to }: Period) => {
  const zone = process.env.LODE_TIME_ZONE ?? 'America/Vancouver';
  return ctx.db.select({ dueAt: redFlags.dueAt, closedAt: redFlags.closedAt }).from(redFlags)
    .where(and(gte(redFlags.dueAt, dayBounds(from, zone).from), lte(redFlags.dueAt, dayBounds(to, zone).to), lte(redFlags.dueAt, ctx.now), visibleDerived(ctx, redFlags)));
};

/** Promises of ours: a side without organization and person is the unit itself. */
const promisesOf = (ctx: QueryContext, { from, to }: Period) =>
  ctx.db.select({ state: commitments.state, total: count() }).from(commitments)
    .where(and(
      gte(commitments.settledOn, from), lte(commitments.settledOn, to), ne(commitments.state, 'withdrawn'), isNull(commitments.archivedAt),
      isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId), visibleDerived(ctx, commitments),
    )).groupBy(commitments.state);

const jobsOf = (ctx: QueryContext, { from, to }: Period) =>
  ctx.db.select({ kind: claims.kind, jobs: sum(claims.jobs) }).from(claims)
    .where(and(gte(claims.statedOn, from), lte(claims.statedOn, to), inArray(claims.state, ['supported', 'verified']), isNull(claims.archivedAt), visibleDerived(ctx, claims)))
    .groupBy(claims.kind);

/** Process and outcome of a period, each count after the right to see what is counted. */
export const measuresOf = query({
  name: 'planning.measures',
  permission: 'outreach.read',
  input: Period,
  run: async (ctx, period) => {
    const [officers, revisit, sent, flags, promises, jobs, reach] = await Promise.all([
      byOfficer(ctx, period), revisits(ctx, period), referralsOf(ctx, period), flagsOf(ctx, period), promisesOf(ctx, period), jobsOf(ctx, period), penetration(ctx, period),
    ]);
    const totalOf = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + Number(total), 0);
    const jobsIn = (kind: 'retained' | 'created') => {
      const found = jobs.find((row) => row.kind === kind);
      return found ? Number(found.jobs ?? 0) : null;
    };
    const counts: OutreachCounts = {
      visits: totalOf(officers), officers: officers.length, referrals: sent.length,
      answerDays: sent.flatMap(({ madeOn, acceptedOn, declinedOn }) => (acceptedOn ?? declinedOn ? [Math.max(0, daysBetween(madeOn, acceptedOn ?? declinedOn ?? madeOn))] : [])),
      ...revisit,
      firms: reach.all.firms, firmsVisited: reach.all.visited,
      flagsDue: flags.length, flagsInTime: flags.filter(({ dueAt, closedAt }) => closedAt !== null && closedAt <= dueAt).length,
      promisesSettled: totalOf(promises), promisesKept: totalOf(promises.filter(({ state }) => state === 'kept')),
      jobsRetained: jobsIn('retained'), jobsCreated: jobsIn('created'),
    };
    return { period, counts, measures: outreachMeasures(counts), penetration: reach.subclusters, today: ctx.today };
  },
});
