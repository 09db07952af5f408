import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, people, surveys, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { personName } from '@/lib/domain/register/person-name';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { loadInterview } from './load-interview';
import { newestPublished } from './newest-published';
import { savedAnswers } from './saved-answers';

/** One interview as its page shows it: what its own version of the survey asks, and every answer with its version. */
export const readInterview = query({
  name: 'listening.interview',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db, today, actor } = ctx;
    const { interview, survey, confidentiality } = await loadInterview(ctx, id);
    const [named] = await db.select({ name: surveys.name }).from(surveys).where(eq(surveys.id, survey.surveyId));
    const [firm] = await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(eq(organizations.id, interview.organizationId));
    const [person] = interview.personId ? await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(eq(people.id, interview.personId)) : [];
    const [interviewer] = await db.select({ name: users.name }).from(users).where(eq(users.id, interview.interviewerId));
    const newest = await newestPublished(ctx, survey.surveyId);
    const answers = await savedAnswers(ctx, [id]);
    return {
      id, today, state: interview.state, heldOn: interview.heldOn, sample: interview.sample, activityId: interview.activityId, confidentiality,
      survey: { id: survey.surveyId, name: named?.name ?? '', version: survey.version, newest: newest?.version ?? survey.version },
      organization: { id: interview.organizationId, name: firm?.name ?? '' },
      person: person ? { id: person.id, name: personName(person) } : null,
      interviewer: interviewer?.name ?? '',
      mayWrite: may(actor, 'outreach.write'),
      body: survey.body,
      answers: answers.get(id) ?? [],
    };
  },
});
export type InterviewView = Awaited<ReturnType<typeof readInterview>>;
