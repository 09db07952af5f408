import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { clusterRolePromises, commitments } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

const AT_ONCE = 500;

/** The promises that carry roles, as far as the actor may see them, by role, in the order they fall due. */
export const promisesOfRoles = async (ctx: QueryContext, roleIds: readonly string[]) => {
  const rows = [];
  for (const some of chunks(roleIds, AT_ONCE)) {
    rows.push(...await ctx.db.select({ roleId: clusterRolePromises.roleId, id: commitments.id, text: commitments.text, state: commitments.state, dueOn: commitments.dueOn, activityId: commitments.activityId })
      .from(clusterRolePromises).innerJoin(commitments, eq(commitments.id, clusterRolePromises.commitmentId))
      .where(and(inArray(clusterRolePromises.roleId, some), isNull(commitments.archivedAt), visibleDerived(ctx, commitments)))
      .orderBy(asc(commitments.dueOn), asc(commitments.id)));
  }
  const of = groupBy(rows, ({ roleId }) => roleId);
  return (roleId: string) => of.get(roleId) ?? [];
};
