import { and, eq } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { visibleCases } from '../visible-cases';

export type StoredCase = typeof cases.$inferSelect;

/** A case the actor may read. Throws notFound for any other: a code name on the board opens nothing. */
export const loadCase = async (ctx: Pick<QueryContext, 'db' | 'actor'>, id: string): Promise<StoredCase> => {
  const [found] = await ctx.db.select().from(cases).where(and(eq(cases.id, id), visibleCases(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};

/** One that nobody archived: only such a one is changed. */
export const loadLivingCase = async (ctx: Pick<QueryContext, 'db' | 'actor'>, id: string): Promise<StoredCase> => {
  const found = await loadCase(ctx, id);
  if (found.archivedAt !== null) throw invalid(messages.pipeline.refusals.archived);
  return found;
};
