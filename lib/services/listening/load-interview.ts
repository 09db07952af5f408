import { and, eq } from 'drizzle-orm';
import { activities, interviews, surveyVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleInterviews } from './visible-interviews';

/** An interview with its version of the survey and the level of its contact. Throws notFound when the actor may not read it. */
export const loadInterview = async (ctx: QueryContext, id: string) => {
  const [found] = await ctx.db.select({ interview: interviews, survey: surveyVersions, confidentiality: activities.confidentiality }).from(interviews)
    .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
    .innerJoin(activities, eq(activities.id, interviews.activityId))
    .where(and(eq(interviews.id, id), visibleInterviews(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};
