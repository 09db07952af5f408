import { eq } from 'drizzle-orm';
import { reviews } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid, notFound } from '../errors';

export type StoredReview = typeof reviews.$inferSelect;

export const loadReview = async ({ db }: Pick<QueryContext, 'db'>, id: string): Promise<StoredReview> => {
  const [found] = await db.select().from(reviews).where(eq(reviews.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};

/** One that is still open: what was decided in a finished one stays. */
export const loadOpenReview = async (ctx: Pick<QueryContext, 'db'>, id: string): Promise<StoredReview> => {
  const found = await loadReview(ctx, id);
  if (found.state !== 'open') throw invalid(messages.pipeline.refusals.reviewFinished);
  return found;
};
