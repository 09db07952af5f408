import { and, desc, eq, gte, lt, or } from 'drizzle-orm';
import { actions } from '@/db/schema';
import { HistoryFilter } from '@/lib/domain/history/history-filter';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { query } from '../define';
import { deedsOf } from './deeds-of';
import { readableActions } from './readable-actions';

const PAGE = 40;

/** What was done of late, latest first, forty at a time: one's own, or for whoever governs everybody's. */
export const listActions = query({
  name: 'history.actions',
  permission: 'account.self',
  input: HistoryFilter,
  run: async (ctx, { person, record, recordId, way, day, before }) => {
    const bounds = day ? dayBounds(day, process.env.LODE_TIME_ZONE ?? 'America/Vancouver') : null;
    const seen = readableActions(ctx);
    const [from] = before ? await ctx.db.select({ id: actions.id, at: actions.at }).from(actions).where(and(eq(actions.id, before), seen)) : [];
    const rows = await ctx.db
      .select()
      .from(actions)
      .where(and(
        seen,
        person ? eq(actions.actorId, person) : undefined,
        record ? eq(actions.record, record) : undefined,
        recordId ? eq(actions.recordId, recordId) : undefined,
        way ? eq(actions.way, way) : undefined,
        bounds ? and(gte(actions.at, bounds.from), lt(actions.at, bounds.to)) : undefined,
        from ? or(lt(actions.at, from.at), and(eq(actions.at, from.at), lt(actions.id, from.id))) : undefined,
      ))
      .orderBy(desc(actions.at), desc(actions.id))
      .limit(PAGE + 1);
    const shown = rows.slice(0, PAGE);
    return { deeds: await deedsOf(ctx, shown), next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
  },
});
