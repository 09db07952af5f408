import { count, desc, eq, isNotNull, and, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { cases, reviewItems, reviews, users } from '@/db/schema';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { query } from '../define';
import { visibleCases } from '../visible-cases';
import { lastReviewEnded } from './last-review';
import { reviewCandidates } from './review-candidates';

const MOST = 30;

/** The reviews held, the latest first, and how many cases of each stream would come before one today; of what the actor may read. */
export const listReviews = query({
  name: 'pipeline.list-reviews',
  permission: 'pipeline.read',
  input: z.strictObject({ stream: z.enum(STREAMS).optional() }),
  run: async (ctx, { stream }) => {
    const { db } = ctx;
    const held = await db.select({ review: reviews, chair: users.name }).from(reviews).leftJoin(users, eq(users.id, reviews.createdBy)).where(stream && eq(reviews.stream, stream)).orderBy(desc(reviews.heldOn), desc(reviews.createdAt)).limit(MOST);
    const ids = held.map(({ review }) => review.id);
    const tally = async (decided: boolean) => new Map((ids.length === 0 ? [] : await db.select({ id: reviewItems.reviewId, rows: count() }).from(reviewItems).innerJoin(cases, eq(cases.id, reviewItems.caseId))
      .where(and(inArray(reviewItems.reviewId, ids), decided ? isNotNull(reviewItems.decision) : undefined, visibleCases(ctx))).groupBy(reviewItems.reviewId)).map(({ id, rows }) => [id, Number(rows)]));
    const [all, decided, waiting] = await Promise.all([
      tally(false), tally(true),
      Promise.all((stream ? [stream] : STREAMS).map(async (one) => {
        const found = await reviewCandidates(ctx, one, await lastReviewEnded(ctx, one));
        return { stream: one, cases: found.length, slipping: found.filter(({ reasons }) => reasons.includes('slipping')).length };
      })),
    ]);
    return { today: ctx.today, waiting, reviews: held.map(({ review, chair }) => ({ ...review, chair, cases: all.get(review.id) ?? 0, decided: decided.get(review.id) ?? 0 })) };
  },
});
