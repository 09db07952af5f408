import { and, eq } from 'drizzle-orm';
import { assessments } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleAssessments } from '../visible-assessments';

/** An assessment the actor may see. Throws notFound for any other. */
export const loadAssessment = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db.select().from(assessments).where(and(eq(assessments.id, id), visibleAssessments(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};
