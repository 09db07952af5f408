import { and, desc, eq, gte, isNull, notInArray } from 'drizzle-orm';
import { z } from 'zod';
import { actions } from '@/db/schema';
import { undoableSince } from '@/lib/domain/history/undo-window';
import { query } from '../define';
import { deedsOf } from './deeds-of';
import { readableActions } from './readable-actions';

const LOOKED_AT = 20;

/** The last thing the person did that they can undo; null where there is none. An undo is no deed of this kind: the one before it comes next. */
export const lastAction = query({
  name: 'history.last',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async (ctx) => {
    const rows = await ctx.db.select().from(actions).where(and(
      eq(actions.actorId, ctx.actor.id), readableActions(ctx), isNull(actions.undoneBy), isNull(actions.undoes), gte(actions.at, undoableSince(ctx.now)),
      notInArray(actions.state, ['waiting', 'running', 'forgotten']),
    )).orderBy(desc(actions.at), desc(actions.id)).limit(LOOKED_AT);
    return (await deedsOf(ctx, rows)).find(({ bar }) => bar === null) ?? null;
  },
});
