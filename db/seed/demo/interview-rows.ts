import { z } from 'zod';
import type { answers, interviews } from '@/db/schema';
import { checkAnswer } from '@/lib/domain/listening/check-answer';
import { STANDARD_SURVEY } from '@/lib/domain/listening/templates/standard-survey';
import type { ContactRows } from './contact-rows';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const InterviewFile = z.object({
  interviews: z.array(z.strictObject({
    /** Days before the day of loading, as in the file of contacts. */
    ago: z.int().min(0), organization: z.string(), skipped: z.array(z.string()),
    answers: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())])),
  })),
});

type InterviewRows = { interview: typeof interviews.$inferInsert; answers: (typeof answers.$inferInsert)[] };

/** Sample interviews by the standard survey, each on the contact that stands for it. Throws where an answer fits no question. */
export const interviewRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]): Promise<InterviewRows[]> => {
  const { interviews: given } = await readSampleFile('interviews.json', InterviewFile);
  const questions = new Map(STANDARD_SURVEY.body.blocks.flatMap((block) => block.questions.map((question) => [question.key, question] as const)));
  return given.map(({ ago, organization, skipped, answers: said }) => {
    const [organizationId, heldOn] = [sampleId('organization', organization), calendar.worked(ago)];
    const contact = contacts.find(({ activity, participations }) => activity.kind === 'survey_interview' && activity.occurredOn === heldOn
      && participations.some((one) => one.organizationId === organizationId));
    if (!contact) throw new Error(`no sample contact of ${ago} days ago is an interview with ${organization}`);
    const { id: activityId, authorId, createdAt, createdBy } = contact.activity;
    const id = sampleId('interview', organization);
    const answer = (question: string, value: (typeof said)[string] | null) => {
      const asked = questions.get(question);
      if (!asked || !checkAnswer(asked, value).ok) throw new Error(`the sample answer of ${organization} to ${question} fits no question`);
      return { interviewId: id, question, value, skipped: value === null, version: 1, at: createdAt, byId: authorId };
    };
    return {
      interview: {
        id, createdAt, createdBy, updatedAt: createdAt, updatedBy: createdBy, version: 1, surveyVersionId: `${STANDARD_SURVEY.id}-1`, organizationId,
        personId: contact.participations.find((one) => one.organizationId === organizationId)?.personId ?? null, activityId, interviewerId: authorId, heldOn,
        state: 'finished', finishedAt: createdAt, sample: true,
      },
      answers: [...Object.entries(said).map(([question, value]) => answer(question, value)), ...skipped.map((question) => answer(question, null))],
    };
  });
};
