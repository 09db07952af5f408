import { and, desc, eq, exists, inArray, isNull } from 'drizzle-orm';
import { activities, interviews, surveys, surveyVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { visibleActivities } from '../visible-activities';
import type { FindGroup } from './find-group';

/** Interviews with the firms that were found, the latest first, where the contact behind one may be read. */
export const interviewsFound: FindGroup = async (ctx, { organizations, limit }) => {
  const { db } = ctx;
  const firms = new Map(organizations.map(({ id, label }) => [id, label]));
  if (firms.size === 0) return { group: 'interview', hits: [], more: false };
  const readable = exists(db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, interviews.activityId), isNull(activities.archivedAt), visibleActivities(ctx))));
  const rows = await db.select({ id: interviews.id, organizationId: interviews.organizationId, heldOn: interviews.heldOn, survey: surveys.name, level: activities.confidentiality }).from(interviews)
    .innerJoin(activities, eq(activities.id, interviews.activityId))
    .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId)).innerJoin(surveys, eq(surveys.id, surveyVersions.surveyId))
    .where(and(inArray(interviews.organizationId, [...firms.keys()]), readable)).orderBy(desc(interviews.heldOn), desc(interviews.id)).limit(limit + 1);
  return {
    group: 'interview', more: rows.length > limit,
    hits: rows.slice(0, limit).map(({ id, organizationId, heldOn, survey, level }) => ({
      group: 'interview', id, label: messages.search.interviewWith(firms.get(organizationId) ?? ''), hint: `${survey}, ${heldOn}`, match: 'of', why: null, level,
    })),
  };
};
