import { asc, eq, inArray } from 'drizzle-orm';
import { initiativeMoves, pledges, regions, users } from '@/db/schema';
import { benchmark } from '@/lib/domain/initiatives/benchmark';
import { gateOf } from '@/lib/domain/initiatives/gate-of';
import { METRICS, type RecordMetric } from '@/lib/domain/initiatives/metric';
import { nextStage } from '@/lib/domain/initiatives/next-stage';
import type { Reading } from '@/lib/domain/initiatives/reading';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { regionInFull } from '@/lib/messages/region-in-full';
import { query } from '../define';
import { pledgesWithDeliveries } from '../pledges-with-deliveries';
import { subclusterNames } from '../subcluster-names';
import { factsOf } from './facts-of';
import { loadRow } from './load-row';

/** A published figure is read by whoever shows it: records know nothing of it. */
const ELSEWHERE: Reading = { value: null, reason: 'elsewhere' };

/** Everything of one initiative: what it is, its moves and next gate, who takes part and pays, what they gave their word for, milestones, targets with what records say, results and contacts the actor may see, and how it stands beside the survey. */
export const readInitiative = query({
  name: 'initiatives.read',
  permission: 'initiatives.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const initiative = await loadRow(ctx, 'initiative', id);
    const { members, contacts, funders, milestones, targets, results, keyPerson, readings, gate, active } = await factsOf(ctx, initiative);
    const bodies = new Map(members.map(({ organizationId, organization }) => [organizationId, organization]));
    const [moves, groups, [region], given] = await Promise.all([
      ctx.db.select().from(initiativeMoves).where(eq(initiativeMoves.initiativeId, id)).orderBy(asc(initiativeMoves.createdAt), asc(initiativeMoves.id)),
      subclusterNames(ctx.db),
      ctx.db.select({ name: regions.name, system: regions.system }).from(regions).where(eq(regions.code, initiative.regionCode)),
      bodies.size === 0 ? [] : pledgesWithDeliveries(ctx, inArray(pledges.organizationId, [...bodies.keys()])),
    ]);
    const people = [...new Set([...moves.map(({ createdBy }) => createdBy), ...(initiative.facilitatorId ? [initiative.facilitatorId] : [])])];
    const named = people.length === 0 ? [] : await ctx.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people));
    const name = (user: string) => named.find((one) => one.id === user)?.name ?? null;
    const part = initiative.subclusterCode === null ? null : (groups.get(`${initiative.clusterCode}/${initiative.subclusterCode}`) ?? null);
    const next = nextStage(initiative.stage);
    return {
      ...initiative, today: ctx.today, region: region ? regionInFull(region) : initiative.regionCode, part, facilitator: initiative.facilitatorId === null ? null : name(initiative.facilitatorId),
      members, contacts, funders,
      pledges: given.map(({ deliveries: _entries, ...one }) => ({ ...one, organization: bodies.get(one.organizationId) ?? '', subcluster: groups.get(`${one.clusterCode}/${one.subclusterCode}`)?.name ?? one.subclusterCode })),
      milestones, results, active: active.size,
      targets: targets.map((target) => ({ ...target, actual: METRICS[target.metric].source === 'records' ? readings[target.metric as RecordMetric] : ELSEWHERE })),
      moves: moves.map((move) => ({ ...move, by: name(move.createdBy) })),
      next: next === null ? null : { stage: next, gate: gateOf(initiative.stage, next, gate) },
      keyPerson,
      benchmark: benchmark({ facilitator: gate.facilitator, targets: targets.length, activeMembers: active.size, keyPerson }),
    };
  },
});
export type InitiativeRecord = Awaited<ReturnType<typeof readInitiative>>;
