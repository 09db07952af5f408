import { and, eq } from 'drizzle-orm';
import { clusterRolePromises, commitments } from '@/db/schema';
import { RolePromiseInput } from '@/lib/domain/forming/role-promise-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { formingTrail } from './forming-trail';
import { loadRole } from './load-role';
import { promisesOfParty } from './promises-of-party';

/** A promise of the body carries its role. The promise stays a record of its own, with its own readers. */
export const linkPromise = command({
  name: 'forming.link-promise',
  permission: 'readiness.write',
  record: 'cluster_role',
  input: RolePromiseInput,
  run: async (ctx, { id, commitmentId }) => {
    const { role } = await loadRole(ctx, id);
    const [promise] = await ctx.db.select({ id: commitments.id, level: commitments.confidentiality }).from(commitments).where(and(eq(commitments.id, commitmentId), promisesOfParty(ctx, role.organizationId)));
    if (!promise) throw invalid(messages.errors.invalid, { commitmentId: messages.forming.refusals.notTheirPromise });
    const [linked] = await ctx.db.insert(clusterRolePromises).values({ roleId: id, commitmentId }).onConflictDoNothing().returning({ roleId: clusterRolePromises.roleId });
    if (linked) ctx.changed(formingTrail({ commitmentId: null, confidentiality: role.confidentiality }, { commitmentId, confidentiality: promise.level }));
    else ctx.unchanged();
    return { id };
  },
});
