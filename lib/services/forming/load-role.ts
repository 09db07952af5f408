import { and, asc, eq } from 'drizzle-orm';
import { clusterRoleMoves, clusterRoles } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleDerived } from '../visible-derived';

/** A role the actor may see, with every move it made, the first first. Throws notFound for any other. */
export const loadRole = async (ctx: QueryContext, id: string) => {
  const [role] = await ctx.db.select().from(clusterRoles).where(and(eq(clusterRoles.id, id), visibleDerived(ctx, clusterRoles)));
  if (!role) throw notFound(messages.errors.notFound);
  const moves = await ctx.db.select().from(clusterRoleMoves).where(eq(clusterRoleMoves.roleId, id)).orderBy(asc(clusterRoleMoves.position));
  return { role, moves };
};
