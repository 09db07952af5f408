import { and, eq, isNull, ne } from 'drizzle-orm';
import { clusterRoles } from '@/db/schema';
import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';
import { visibleDerived } from '../visible-derived';

type Place = { organizationId: string | null; clusterCode: string; subclusterCode: string | null; role: ClusterRole };

/** Throws invalid when the same body already has the same role in the same place. What the actor may not see refuses nothing: the refusal would tell of it. */
export const checkRoleIsFree = async (ctx: CommandContext, { organizationId, clusterCode, subclusterCode, role }: Place) => {
  const [taken] = await ctx.db.select({ id: clusterRoles.id }).from(clusterRoles).where(and(
    organizationId === null ? isNull(clusterRoles.organizationId) : eq(clusterRoles.organizationId, organizationId),
    eq(clusterRoles.clusterCode, clusterCode), subclusterCode === null ? isNull(clusterRoles.subclusterCode) : eq(clusterRoles.subclusterCode, subclusterCode),
    eq(clusterRoles.role, role), ne(clusterRoles.state, 'ended'), visibleDerived(ctx, clusterRoles),
  ));
  if (taken) throw invalid(messages.errors.invalid, { role: messages.forming.refusals.roleTaken });
};
