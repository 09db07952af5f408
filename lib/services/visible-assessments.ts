import { and, eq, exists, inArray, not, or, type SQL } from 'drizzle-orm';
import { activities, assessmentEvidence, assessments } from '@/db/schema';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';

/**
 * The rows of `assessments` the actor may see, as a condition (undefined: all of them). A score is as confidential as what it rests on:
 * it is seen by those who may read every contact under it, and, raised above those, by its maker and those who read all.
 */
export const visibleAssessments = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  const readable = visibleActivities(ctx);
  if (reader.all || !readable) return undefined;
  const restingOn = (which: SQL) => exists(ctx.db
    .select({ id: assessmentEvidence.id })
    .from(assessmentEvidence)
    .innerJoin(activities, eq(activities.id, assessmentEvidence.activityId))
    .where(and(eq(assessmentEvidence.assessmentId, assessments.id), which)));
  const mine = reader.trusted && reader.userId !== null ? eq(assessments.createdBy, reader.userId) : undefined;
  const own = or(inArray(assessments.confidentiality, ['public', 'internal']), mine, restingOn(eq(activities.confidentiality, assessments.confidentiality)));
  return and(own, not(restingOn(not(readable))));
};
