import { and, eq } from 'drizzle-orm';
import { clusterRolePromises, commitments } from '@/db/schema';
import { RolePromiseInput } from '@/lib/domain/forming/role-promise-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { visibleDerived } from '../visible-derived';
import { formingTrail } from './forming-trail';
import { loadRole } from './load-role';

/** A promise carries a role no more; it stays where it was made. */
export const unlinkPromise = command({
  name: 'forming.unlink-promise',
  permission: 'readiness.write',
  record: 'cluster_role',
  input: RolePromiseInput,
  run: async (ctx, { id, commitmentId }) => {
    const { role } = await loadRole(ctx, id);
    const [promise] = await ctx.db.select({ level: commitments.confidentiality }).from(commitments).where(and(eq(commitments.id, commitmentId), visibleDerived(ctx, commitments)));
    if (!promise) throw notFound(messages.errors.notFound);
    const [gone] = await ctx.db.delete(clusterRolePromises).where(and(eq(clusterRolePromises.roleId, id), eq(clusterRolePromises.commitmentId, commitmentId))).returning({ roleId: clusterRolePromises.roleId });
    if (gone) ctx.changed(formingTrail({ commitmentId, confidentiality: promise.level }, { commitmentId: null, confidentiality: role.confidentiality }));
    else ctx.unchanged();
    return { id };
  },
});
