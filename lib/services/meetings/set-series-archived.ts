import { eq } from 'drizzle-orm';
import { meetingSeries } from '@/db/schema';
import type { CommandContext } from '../define';
import { loadSeries } from './load-series';
import { seriesTrail } from './series-trail';

/** Takes a series off the list, or puts it back; doing it twice changes nothing. What was held stays. */
export const setSeriesArchived = async (ctx: CommandContext, id: string, archived: boolean): Promise<{ id: string; version: number }> => {
  const series = await loadSeries(ctx, id);
  if ((series.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id, version: series.version };
  }
  const after = { archivedAt: archived ? ctx.now : null, archivedBy: archived ? ctx.actor.id : null, version: series.version + 1 };
  await ctx.db.update(meetingSeries).set({ ...after, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(meetingSeries.id, id));
  ctx.changed(seriesTrail(series, { ...series, ...after }));
  return { id, version: after.version };
};
