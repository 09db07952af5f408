import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import { actions } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { QueryContext } from '../define';
import { GUARDS } from './guards';

/**
 * The actions the actor may read, as a condition (undefined: all of them): one's own, and everybody's for whoever governs; what touched something restricted
 * or sealed only while its record may still be read.
 */
export const readableActions = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const { actor } = ctx;
  const all = may(actor, 'history.govern');
  const own = all ? undefined : eq(actions.actorId, actor.id);
  if (may(actor, 'sealed.read')) return own;
  const seen = Object.values(GUARDS).map(({ record, readable }) => and(eq(actions.record, record), inArray(actions.recordId, readable(ctx))));
  // What a list logged is its bringer's own, restricted or sealed, while they may log at all.
  const brought = may(actor, 'outreach.write') ? and(eq(actions.record, 'list'), eq(actions.actorId, actor.id)) : undefined;
  return and(own, or(inArray(actions.level, ['public', 'internal']), brought, ...seen));
};
