import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities, interviews, surveys, surveyVersions } from '@/db/schema';
import type { Answer } from '@/lib/domain/listening/answer';
import { aggregateQuestion } from '@/lib/domain/listening/results/aggregate-question';
import { wholeBatches } from '@/lib/domain/listening/results/whole-batches';
import { whoKnows } from '@/lib/domain/listening/results/who-knows';
import { shownQuestions } from '@/lib/domain/listening/shown-questions';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { notFound } from '../errors';
import { countedInterviews } from './counted-interviews';
import { firmGroups } from './firm-groups';
import { interviewReaders } from './interview-readers';
import { newestPublished } from './newest-published';
import { savedAnswers } from './saved-answers';
import { suppressionInForce } from './suppression-in-force';
import { visibleInterviews } from './visible-interviews';

/** The interviews counted, one for each firm (its latest), firms in the order they were first heard, in whole batches of each circle of readers. */
const heard = async (ctx: QueryContext, surveyId: string, least: number) => {
  const rows = await ctx.db.select({
    id: interviews.id, organizationId: interviews.organizationId, personId: interviews.personId, heldOn: interviews.heldOn, finishedAt: interviews.finishedAt, body: surveyVersions.body,
    activityId: interviews.activityId, confidentiality: activities.confidentiality, authorId: activities.authorId,
  }).from(interviews).innerJoin(activities, eq(activities.id, interviews.activityId)).innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
    .where(and(eq(surveyVersions.surveyId, surveyId), eq(interviews.state, 'finished'), visibleInterviews(ctx)))
    .orderBy(asc(interviews.heldOn), asc(interviews.finishedAt), asc(interviews.id));
  const latest = new Map((await countedInterviews(ctx, rows)).map((row) => [row.organizationId, row]));
  const readers = await interviewReaders(ctx, [...latest.values()]);
  const counted = wholeBatches([...latest.values()].map((row) => ({ ...row, firm: row.organizationId, readers: readers(row) })), least);
  return { counted, waiting: latest.size - counted.length };
};

/** What a firm was asked and said in one interview, by question; a question its skip rules left out is not there. */
const saidBy = (row: Awaited<ReturnType<typeof heard>>['counted'][number], given: readonly Answer[]) => {
  const answers = Object.fromEntries(given.map((answer) => [answer.question, answer]));
  return new Map(shownQuestions(row.body, answers, row.heldOn).map(({ key, type }) => [key, { type, answer: answers[key] }]));
};

/**
 * What firms answered to each question of a survey, over all its versions, as far as it may be told (domain.md C6, 8 and 9). Only
 * finished interviews the reader may read are counted, after that filter: a manager's figures are of all of them.
 */
export const surveyResults = query({
  name: 'listening.survey-results',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [survey] = await ctx.db.select({ name: surveys.name }).from(surveys).where(eq(surveys.id, id));
    const newest = await newestPublished(ctx, id);
    if (!survey || !newest) throw notFound(messages.errors.notFound);
    const { version: _setting, ...rule } = await suppressionInForce(ctx);
    const { counted, waiting } = await heard(ctx, id, rule.minimumFirms);
    const answers = await savedAnswers(ctx, counted.map((row) => row.id));
    const said = counted.map((row) => ({ firm: row.firm, asked: saidBy(row, answers.get(row.id) ?? []) }));
    const known = whoKnows(counted);
    const groups = await firmGroups(ctx, said.map(({ firm }) => firm));
    return {
      id, name: survey.name, version: newest.version, today: ctx.today, rule, firms: counted.length, waiting: waiting > 0,
      groups: groups.map(({ key, kind, name }) => ({ key, kind, name })),
      blocks: newest.body.blocks.map(({ key, title, questions }) => ({
        key, title,
        questions: questions.map((question) => {
          const own = said.flatMap(({ firm, asked }) => (asked.get(question.key)?.type === question.type ? [[firm, asked.get(question.key)?.answer] as const] : []));
          return aggregateQuestion(question, new Map(own), groups, rule, known);
        }),
      })),
    };
  },
});
export type SurveyResults = Awaited<ReturnType<typeof surveyResults>>;
