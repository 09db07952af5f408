import { and, asc, desc, inArray, notInArray } from 'drizzle-orm';
import { commitments, users } from '@/db/schema';
import { nextRoleStates } from '@/lib/domain/forming/role-state';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { loadRole } from './load-role';
import { organizationsNamed } from './organizations-named';
import { promisesOfParty } from './promises-of-party';
import { promisesOfRoles } from './promises-of-roles';
import { clusterNamed } from './subcluster-named';

const MOST_CHOICES = 50;

/** One role with its moves, the promises that carry it, and those of its body that could. */
export const readRole = query({
  name: 'forming.role',
  permission: 'readiness.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const { role, moves } = await loadRole(ctx, id);
    const cluster = await clusterNamed(db, role.clusterCode);
    const promises = (await promisesOfRoles(ctx, [id]))(id);
    const linked = promises.map((one) => one.id);
    const [names, makers, free] = await Promise.all([
      role.organizationId === null ? null : organizationsNamed(db, [role.organizationId]),
      db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, [...new Set(moves.map(({ byId }) => byId))])),
      db.select({ id: commitments.id, text: commitments.text, state: commitments.state, dueOn: commitments.dueOn }).from(commitments)
        .where(and(promisesOfParty(ctx, role.organizationId), linked.length > 0 ? notInArray(commitments.id, linked) : undefined))
        .orderBy(desc(commitments.madeOn), asc(commitments.id)).limit(MOST_CHOICES),
    ]);
    const nameOf = new Map(makers.map((one) => [one.id, one.name]));
    const { clusterCode, subclusterCode, state, mandate, activityId, confidentiality, sample, version, organizationId } = role;
    return {
      id, version, role: role.role, state, mandate, activityId, confidentiality, sample, today: ctx.today,
      organization: organizationId === null ? null : names?.get(organizationId) ?? null, next: nextRoleStates(state),
      cluster: { code: clusterCode, name: cluster.name }, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? null,
      moves: moves.map((one) => ({ id: one.id, state: one.state, movedOn: one.movedOn, why: one.why, by: nameOf.get(one.byId) ?? null })),
      promises: promises.map(({ roleId: _role, ...one }) => one), free,
    };
  },
});
export type ReadRole = Awaited<ReturnType<typeof readRole>>;
