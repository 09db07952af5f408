import { and, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { activities, introductions, participations, plannedVisitParties, plannedVisits } from '@/db/schema';
import { COLLISION_DAYS } from '@/lib/domain/outreach/collision-days';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { visitScore } from '@/lib/domain/planning/visit-score';
import { addDays } from '@/lib/domain/shared/add-days';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query, type QueryContext } from '../define';
import { lastMet } from '../last-met';
import { openFlags } from '../open-flags';
import { visibleDerived } from '../visible-derived';
import { visibleVisits } from '../visible-visits';
import { byRegister, firstOfAll, growthOf, scoreByRegister } from './first-by-register';
import { candidateById, registerCandidates } from './register-candidates';
import { visitWeights } from './visit-weights';

/** So many are looked at closely: those whose red flags run out first, and those that come first by the register alone. */
const CLOSELY = 160;
const MOST_FLAGGED = 200;

const flagged = async (ctx: QueryContext): Promise<ReadonlyMap<string, number>> =>
  new Map([...groupBy(await openFlags(ctx), ({ organizationId }) => organizationId)].map(([id, flags]) => [id, flags.length]));

const coming = (ctx: QueryContext) =>
  ctx.db.select({ id: plannedVisitParties.organizationId, ownerId: plannedVisits.ownerId }).from(plannedVisits)
    .innerJoin(plannedVisitParties, eq(plannedVisitParties.visitId, plannedVisits.id))
    .where(and(gte(plannedVisits.day, ctx.today), eq(plannedVisits.state, 'planned'), visibleVisits(ctx)));

const introduced = async (ctx: QueryContext, ids: string[]): Promise<Map<string, number>> => {
  const rows = await ctx.db.select({ a: introductions.aOrganizationId, b: introductions.bOrganizationId }).from(introductions)
    .where(and(isNull(introductions.archivedAt), or(inArray(introductions.aOrganizationId, ids), inArray(introductions.bOrganizationId, ids)), visibleDerived(ctx, introductions)));
  const totals = new Map<string, number>();
  for (const id of rows.flatMap(({ a, b }) => [a, b])) totals.set(id, (totals.get(id) ?? 0) + 1);
  return totals;
};

/** Whom to visit next and why, every term of the score with it. `growth` is that of each 'cluster/sub-cluster' per year, a fraction. */
export const visitsNext = query({
  name: 'planning.visits-next',
  permission: 'outreach.read',
  input: z.strictObject({ growth: z.record(z.string(), z.number().nullable()), limit: z.int().min(1).max(50).default(6) }),
  run: async (ctx, { growth, limit }) => {
    const [all, { weights }, flagsOf, planned] = await Promise.all([registerCandidates(ctx), visitWeights(ctx), flagged(ctx), coming(ctx)]);
    const mine = new Set(planned.filter(({ ownerId }) => ownerId === ctx.actor.id).map(({ id }) => id));
    const theirs = new Set(planned.filter(({ ownerId }) => ownerId !== ctx.actor.id).map(({ id }) => id));
    const pressing = [...flagsOf].slice(0, MOST_FLAGGED);
    const elsewhere = new Set([...mine, ...pressing.map(([id]) => id)]);
    const unflagged = byRegister(all, growth, weights).slice(0, CLOSELY + elsewhere.size).filter(({ one }) => !elsewhere.has(one.id));
    const withFlags = pressing.flatMap(([id, redFlags]) => {
      const one = mine.has(id) ? undefined : candidateById(all).get(id);
      return one ? [{ one, first: scoreByRegister(one, redFlags, growth, weights) }] : [];
    });
    const close = [...unflagged, ...withFlags].sort(firstOfAll).slice(0, CLOSELY).map(({ one }) => one);
    if (close.length === 0) return { next: [], weights, looked: 0, today: ctx.today };
    const ids = close.map(({ id }) => id);
    const [met, byOthers, ties] = await Promise.all([lastMet(ctx, ids), lastMet(ctx, ids, and(ne(activities.authorId, ctx.actor.id), gte(participations.occurredOn, addDays(ctx.today, -COLLISION_DAYS)))), introduced(ctx, ids)]);
    const daysOf = (rows: typeof met) => new Map(rows.map(({ id, on }) => [id, on === null ? null : Math.max(0, daysBetween(on, ctx.today))]));
    const [daysSince, colleagueDays] = [daysOf(met), daysOf(byOthers)];
    const scored = close.map((one) => ({
      id: one.id, name: one.name, sample: one.sample, colleaguePlans: theirs.has(one.id),
      ...visitScore({
        jobs: one.jobs, redFlags: flagsOf.get(one.id) ?? 0, daysSince: daysSince.get(one.id) ?? null, growth: growthOf(one, growth),
        ties: one.memberships + (ties.get(one.id) ?? 0), colleagueDays: colleagueDays.get(one.id) ?? null, colleaguePlans: theirs.has(one.id),
      }, weights),
    }));
    return { next: scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit), weights, looked: close.length, today: ctx.today };
  },
});
export type VisitNext = Awaited<ReturnType<typeof visitsNext>>['next'][number];
