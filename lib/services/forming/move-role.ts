import { and, eq } from 'drizzle-orm';
import { clusterRoleMoves, clusterRoles } from '@/db/schema';
import { MoveRoleInput } from '@/lib/domain/forming/move-role-input';
import { roleMoveRefusal } from '@/lib/domain/forming/role-move-refusal';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { checkRoleIsFree } from './check-role-is-free';
import { formingTrail } from './forming-trail';
import { loadRole } from './load-role';

/** A role is agreed, begins, ends, or is proposed anew: one more move, on its day. */
export const moveRole = command({
  name: 'forming.move-role',
  permission: 'readiness.write',
  record: 'cluster_role',
  input: MoveRoleInput,
  run: async (ctx, { id, version, to, on, why }) => {
    const { db, now, actor, today } = ctx;
    const { role, moves } = await loadRole(ctx, id);
    const { refusals } = messages.forming;
    const last = moves.at(-1) ?? { state: role.state, movedOn: '', position: 0 };
    if (role.version !== version) throw conflict(messages.errors.conflict, { mine: { state: to }, theirs: { state: role.state }, theirVersion: role.version });
    const movedOn = on ?? today;
    const refusal = roleMoveRefusal(last, to, movedOn, today);
    if (refusal === 'not-next') throw invalid(messages.errors.invalid, { to: refusals.notNext });
    if (refusal !== null) throw invalid(messages.errors.invalid, { on: refusal === 'in-the-future' ? refusals.inTheFuture : refusals.beforeTheLast });
    if (to === 'proposed') await checkRoleIsFree(ctx, role);
    const [saved] = await db.update(clusterRoles).set({ state: to, updatedAt: now, updatedBy: actor.id, version: version + 1 })
      .where(and(eq(clusterRoles.id, id), eq(clusterRoles.version, version))).returning({ version: clusterRoles.version });
    if (!saved) throw conflict(messages.errors.conflict);
    await db.insert(clusterRoleMoves).values({ id: ctx.newId(), roleId: id, position: last.position + 1, state: to, movedOn, why, at: now, byId: actor.id });
    const { confidentiality } = role;
    ctx.changed(formingTrail({ state: role.state, movedOn: last.movedOn, confidentiality }, { state: to, movedOn, why, confidentiality, version: saved.version }));
    return { id, version: saved.version };
  },
});
