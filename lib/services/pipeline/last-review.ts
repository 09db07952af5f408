import { and, desc, eq, isNull } from 'drizzle-orm';
import { reviews } from '@/db/schema';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { QueryContext } from '../define';

/** When the last review of a stream ended; one of all streams for all of them. Null: there was none. */
export const lastReviewEnded = async ({ db }: Pick<QueryContext, 'db'>, stream: Stream | null): Promise<Date | null> => {
  const [last] = await db.select({ finishedAt: reviews.finishedAt }).from(reviews).where(and(eq(reviews.state, 'finished'), stream === null ? isNull(reviews.stream) : eq(reviews.stream, stream))).orderBy(desc(reviews.finishedAt)).limit(1);
  return last?.finishedAt ?? null;
};
