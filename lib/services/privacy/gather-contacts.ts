import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { activities, answers, attachments, interviews, participations, surveyVersions, topics } from '@/db/schema';
import { answerText } from '@/lib/domain/listening/answer-text';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { heldFields } from './held-fields';

/** Contacts somebody took part in, which the actor may read, with what hangs on them: topics, files, answers. */
export const gatherContacts = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  const { db } = ctx;
  const taking = db.select({ id: participations.activityId }).from(participations).where(eq(kind === 'person' ? participations.personId : participations.organizationId, id));
  const contacts = await db.select().from(activities).where(and(inArray(activities.id, taking), isNull(activities.archivedAt), visibleActivities(ctx))).orderBy(asc(activities.occurredOn), asc(activities.id));
  if (contacts.length === 0) return [];
  const ids = contacts.map((one) => one.id);
  const of = new Map(contacts.map((one) => [one.id, { day: one.occurredOn, level: one.confidentiality }]));
  const guarded = (activityId: string | null) => of.get(activityId ?? '') ?? { day: null, level: 'sealed' as const };
  const talked = await db.select().from(topics).where(inArray(topics.activityId, ids)).orderBy(asc(topics.activityId), asc(topics.position));
  const files = await db.select().from(attachments).where(and(inArray(attachments.activityId, ids), isNull(attachments.removedAt)));
  const said = await db.select({ answer: answers, activityId: interviews.activityId, body: surveyVersions.body }).from(answers).innerJoin(interviews, eq(interviews.id, answers.interviewId))
    .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId))
    .where(and(inArray(interviews.activityId, ids), eq(kind === 'person' ? interviews.personId : interviews.organizationId, id))).orderBy(asc(answers.interviewId), asc(answers.question));
  return [
    ...contacts.map((one): HeldRecord => ({ record: 'activity', recordId: one.id, ...guarded(one.id), fields: heldFields({ kind: messages.outreach.kinds[one.kind], summary: one.summary, details: one.details, place: one.place }) })),
    ...talked.map((one): HeldRecord => ({ record: 'topic', recordId: one.id, ...guarded(one.activityId), fields: heldFields({ text: one.text }) })),
    ...files.map((one): HeldRecord => ({ record: 'attachment', recordId: one.id, ...guarded(one.activityId), fields: heldFields({ fileName: one.fileName }) })),
    ...said.map(({ answer, activityId, body }): HeldRecord => {
      const asked = body.blocks.flatMap(({ questions }) => questions).find(({ key }) => key === answer.question);
      return {
        record: 'answer', recordId: `${answer.interviewId} ${answer.question}`, ...guarded(activityId),
        fields: heldFields({ question: asked?.text ?? answer.question, answer: asked ? answerText(asked, answer) : answer.value === null ? null : String(answer.value) }),
      };
    }),
  ];
};
