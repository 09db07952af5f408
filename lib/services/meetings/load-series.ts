import { and, eq } from 'drizzle-orm';
import { meetingSeries } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleSeries } from '../visible-meetings';

/** A series the actor may see, archived ones too. Throws notFound for any other. */
export const loadSeries = async (ctx: QueryContext, id: string) => {
  const [series] = await ctx.db.select().from(meetingSeries).where(and(eq(meetingSeries.id, id), visibleSeries(ctx)));
  if (!series) throw notFound(messages.errors.notFound);
  return series;
};
export type LoadedSeries = Awaited<ReturnType<typeof loadSeries>>;
