import { eq, sql } from 'drizzle-orm';
import { commitments } from '@/db/schema';
import { movedDue } from '@/lib/domain/shared/moved-due';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid } from '../errors';

/** The promise behind a follow-up goes where the follow-up goes: two days for one thing would both be wrong. */
export const movePromise = async (ctx: CommandContext, id: string, dueOn: string, reason: string | null): Promise<void> => {
  const [promise] = await ctx.db.select().from(commitments).where(eq(commitments.id, id));
  if (!promise) return;
  if (dueOn < promise.madeOn) throw invalid(messages.errors.invalid, { dueOn: messages.followThrough.refusals.dueBeforeMade });
  await ctx.db
    .update(commitments)
    .set({ ...movedDue(promise, dueOn, reason), version: sql`${commitments.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(eq(commitments.id, id));
};
