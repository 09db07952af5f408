import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, answers, interviews, surveyVersions } from '@/db/schema';
import type { Answer } from '@/lib/domain/listening/answer';
import type { AskedQuestions } from '@/lib/domain/listening/red-flags/why-raised';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import { groupBy } from '@/lib/domain/shared/group-by';

const askedIn = ({ blocks }: SurveyBody): AskedQuestions =>
  Object.fromEntries(blocks.flatMap(({ questions }) => questions.map(({ key, text, options }): [string, AskedQuestions[string]] => [
    key, { text, options: Object.fromEntries(options.map((option) => [option.key, option.label])) },
  ])));

/** Interviews with what was asked and answered, the latest first, and the level of the contact that guards each. */
export const heldInterviews = async (db: Handle, which: SQL | undefined) => {
  const rows = await db
    .select({
      id: interviews.id, organizationId: interviews.organizationId, activityId: interviews.activityId, interviewerId: interviews.interviewerId,
      heldOn: interviews.heldOn, confidentiality: activities.confidentiality, body: surveyVersions.body, sample: interviews.sample,
    })
    .from(interviews)
    .innerJoin(activities, eq(activities.id, interviews.activityId))
    .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
    .where(and(which, isNull(activities.archivedAt)))
    .orderBy(desc(interviews.heldOn), desc(interviews.id));
  const given = rows.length === 0 ? [] : await db
    .select({ interviewId: answers.interviewId, question: answers.question, value: answers.value, skipped: answers.skipped })
    .from(answers)
    .where(inArray(answers.interviewId, rows.map(({ id }) => id)));
  const byInterview = groupBy(given, ({ interviewId }) => interviewId);
  return rows.map(({ body, ...interview }) => ({
    ...interview,
    asked: askedIn(body),
    answers: Object.fromEntries((byInterview.get(interview.id) ?? []).map(({ question, value, skipped }): [string, Answer] => [question, { question, value: value ?? null, skipped }])),
  }));
};
export type HeldInterview = Awaited<ReturnType<typeof heldInterviews>>[number];
