import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities, interviews, organizations, surveys, surveyVersions, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { visibleInterviews } from './visible-interviews';

const MOST = 100;

/** The latest interviews the reader may see, open ones first; of one organization, or of those the reader holds. */
export const listInterviews = query({
  name: 'listening.interviews',
  permission: 'outreach.read',
  input: z.strictObject({ organizationId: RecordId.optional(), state: z.enum(['open', 'finished']).optional(), whose: z.enum(['mine', 'team']).default('team') }),
  run: async (ctx, { organizationId, state, whose }) => {
    const rows = await ctx.db.select({
      id: interviews.id, heldOn: interviews.heldOn, state: interviews.state, sample: interviews.sample, confidentiality: activities.confidentiality,
      organizationId: organizations.id, organizationName: organizations.legalName, survey: surveys.name, version: surveyVersions.version, interviewer: users.name,
    }).from(interviews)
      .innerJoin(activities, eq(activities.id, interviews.activityId))
      .innerJoin(organizations, eq(organizations.id, interviews.organizationId))
      .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
      .innerJoin(surveys, eq(surveys.id, surveyVersions.surveyId))
      .leftJoin(users, eq(users.id, interviews.interviewerId))
      .where(and(
        visibleInterviews(ctx), organizationId ? eq(interviews.organizationId, organizationId) : undefined, state && eq(interviews.state, state),
        whose === 'mine' ? eq(interviews.interviewerId, ctx.actor.id) : undefined,
      ))
      .orderBy(desc(interviews.state), desc(interviews.heldOn), desc(interviews.id)).limit(MOST);
    return { interviews: rows, today: ctx.today };
  },
});
export type InterviewRow = Awaited<ReturnType<typeof listInterviews>>['interviews'][number];
