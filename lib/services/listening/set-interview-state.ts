import { eq, sql } from 'drizzle-orm';
import { interviews } from '@/db/schema';
import type { CommandContext } from '../define';
import { interviewOpenFields } from './interview-in-trail';
import { loadInterview } from './load-interview';

/** Finishes an interview or opens it again; doing it twice changes nothing. Answers whether it changed. */
export const setInterviewState = async (ctx: CommandContext, id: string, state: 'open' | 'finished'): Promise<boolean> => {
  const { interview, confidentiality } = await loadInterview(ctx, id);
  if (interview.state === state) {
    ctx.unchanged();
    return false;
  }
  const [after] = await ctx.db.update(interviews)
    .set({ state, finishedAt: state === 'finished' ? ctx.now : null, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: sql`${interviews.version} + 1` })
    .where(eq(interviews.id, id)).returning();
  ctx.changed({ before: interview, after: after ?? interview, open: interviewOpenFields(confidentiality), level: confidentiality });
  return true;
};
