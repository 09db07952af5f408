import { and, eq, isNull } from 'drizzle-orm';
import { reviewItems, reviews } from '@/db/schema';
import { StartReviewInput } from '@/lib/domain/pipeline/review-input';
import { command } from '../define';
import { caseTrail } from './case-trail';
import { lastReviewEnded } from './last-review';
import { reviewCandidates } from './review-candidates';

/** Opens a review with the cases that come before it; one that is open already is gone on with. */
export const startReview = command({
  name: 'pipeline.start-review',
  permission: 'pipeline.write',
  record: 'review',
  input: StartReviewInput,
  prepare: async (ctx, { stream }) => {
    const sinceAt = await lastReviewEnded(ctx, stream);
    return { sinceAt, found: await reviewCandidates(ctx, stream, sinceAt) };
  },
  run: async (ctx, { stream }, { sinceAt, found }) => {
    const { db, now, actor } = ctx;
    const [open] = await db.select({ id: reviews.id }).from(reviews).where(and(eq(reviews.state, 'open'), stream === null ? isNull(reviews.stream) : eq(reviews.stream, stream)));
    if (open) {
      ctx.unchanged();
      return { id: open.id };
    }
    const review = { id: ctx.newId(), version: 1, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, stream, heldOn: ctx.today, sinceAt, state: 'open' as const, sample: false };
    await db.insert(reviews).values(review);
    const items = found.map(({ id: caseId, reasons, stage, stageSince }, index) => ({ id: ctx.newId(), reviewId: review.id, caseId, position: index + 1, reasons, stage, stageSince, actionIds: [] }));
    if (items.length > 0) await db.insert(reviewItems).values(items);
    ctx.changed(caseTrail(null, { ...review, cases: items.length }, 'internal'));
    return { id: review.id };
  },
});
