import { and, eq } from 'drizzle-orm';
import { reviews } from '@/db/schema';
import { FinishReviewInput } from '@/lib/domain/pipeline/review-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { caseTrail } from './case-trail';
import { loadOpenReview } from './load-review';

/** Ends a review: what was decided stays, and the next one counts from here. */
export const finishReview = command({
  name: 'pipeline.finish-review',
  permission: 'pipeline.write',
  record: 'review',
  input: FinishReviewInput,
  run: async (ctx, { id, version, present, note }) => {
    const stored = await loadOpenReview(ctx, id);
    const fields = { present, note, state: 'finished' as const, finishedAt: ctx.now, finishedBy: ctx.actor.id };
    const [saved] = await ctx.db.update(reviews).set({ ...fields, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(and(eq(reviews.id, id), eq(reviews.version, version))).returning();
    if (!saved) throw conflict(messages.errors.conflict, { mine: fields, theirs: { ...stored }, theirVersion: stored.version });
    ctx.changed(caseTrail({ ...stored }, { ...saved }, 'internal'));
    return { id, version: saved.version };
  },
});
