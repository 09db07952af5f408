import { and, eq } from 'drizzle-orm';
import { clusterRoleMoves, clusterRoles } from '@/db/schema';
import { RoleInput } from '@/lib/domain/forming/role-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { checkRoleIsFree } from './check-role-is-free';
import { demandOrganization } from './demand-organization';
import { formingTrail } from './forming-trail';
import { loadRole } from './load-role';
import { opensFurther } from './opens-further';
import { sourceLevel } from './source-level';
import { clusterNamed, subclusterNamed } from './subcluster-named';

const STAYS = ['organizationId', 'clusterCode', 'subclusterCode', 'role', 'activityId'] as const;

const propose = async (ctx: CommandContext, { organizationId, clusterCode, subclusterCode, role, mandate, on, why, activityId, confidentiality: asked }: RoleInput) => {
  const { db, now, actor, today } = ctx;
  const movedOn = on ?? today;
  if (movedOn > today) throw invalid(messages.errors.invalid, { on: messages.forming.refusals.inTheFuture });
  if (organizationId !== null) await demandOrganization(db, organizationId);
  await (subclusterCode === null ? clusterNamed(db, clusterCode) : subclusterNamed(db, clusterCode, subclusterCode));
  await checkRoleIsFree(ctx, { organizationId, clusterCode, subclusterCode, role });
  const confidentiality = strictest([asked, await sourceLevel(ctx, activityId, organizationId, 'activityId')]);
  const [id, state] = [ctx.newId(), 'proposed' as const];
  const fields = { organizationId, clusterCode, subclusterCode, role, state, mandate, activityId, confidentiality };
  await db.insert(clusterRoles).values({ ...fields, id, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
  await db.insert(clusterRoleMoves).values({ id: ctx.newId(), roleId: id, position: 1, state, movedOn, why, at: now, byId: actor.id });
  ctx.changed(formingTrail(null, { ...fields, movedOn, why, version: 1 }));
  return { id, version: 1 };
};

/** Proposes a role, or mends the mandate of one. Whose it is, where, and which stay; it may be closed to more people, not opened. */
export const saveRole = command({
  name: 'forming.save-role',
  permission: 'readiness.write',
  record: 'cluster_role',
  input: RoleInput,
  run: async (ctx, input) => {
    const { id, version: read = 0, mandate, confidentiality } = input;
    if (id === undefined) return await propose(ctx, input);
    const { role } = await loadRole(ctx, id);
    const refused: Record<string, string> = {};
    for (const field of STAYS) if (role[field] !== input[field]) refused[field] = messages.forming.refusals.roleStays;
    if (opensFurther(confidentiality, role.confidentiality)) refused.confidentiality = messages.forming.refusals.tooOpen;
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
    if (role.mandate === mandate && role.confidentiality === confidentiality) {
      ctx.unchanged();
      return { id, version: role.version };
    }
    const [saved] = await ctx.db.update(clusterRoles).set({ mandate, confidentiality, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: read + 1 })
      .where(and(eq(clusterRoles.id, id), eq(clusterRoles.version, read))).returning({ version: clusterRoles.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { mandate, confidentiality }, theirs: { mandate: role.mandate, confidentiality: role.confidentiality }, theirVersion: role.version });
    ctx.changed(formingTrail({ mandate: role.mandate, confidentiality: role.confidentiality }, { mandate, confidentiality, version: saved.version }));
    return { id, version: saved.version };
  },
});
