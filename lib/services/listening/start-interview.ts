import { eq } from 'drizzle-orm';
import { activities, activityReaders, interviews, participations, surveys } from '@/db/schema';
import { StartInterviewInput } from '@/lib/domain/listening/start-interview-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { checkInterviewStart } from './check-interview-start';
import { INTERVIEW_RECORD, interviewOpenFields } from './interview-in-trail';
import { newestPublished } from './newest-published';

/** Begins an interview by the survey's newest published version, with the contact that stands for it in every timeline and guards it. */
export const startInterview = command({
  name: 'listening.start-interview',
  permission: 'outreach.write',
  record: INTERVIEW_RECORD,
  input: StartInterviewInput,
  run: async (ctx, input) => {
    const { db, actor, now } = ctx;
    const fields = await checkInterviewStart(ctx, input);
    const version = await newestPublished(ctx, input.surveyId);
    const [survey] = await db.select({ name: surveys.name, archivedAt: surveys.archivedAt }).from(surveys).where(eq(surveys.id, input.surveyId));
    if (!survey || survey.archivedAt !== null || !version) fields.surveyId = messages.listening.interviews.refusals.noVersion;
    if (Object.keys(fields).length > 0 || !survey || !version) throw invalid(messages.errors.invalid, fields);

    const id = input.id ?? ctx.newId();
    const [there] = await db.select({ createdBy: interviews.createdBy }).from(interviews).where(eq(interviews.id, id));
    if (there) {
      if (there.createdBy !== actor.id) throw conflict(messages.errors.alreadyThere);
      ctx.unchanged();
      return { id };
    }
    const { organizationId, personId, confidentiality, readers } = input;
    const heldOn = input.heldOn ?? ctx.today;
    const made = { createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, sample: false };
    const activityId = ctx.newId();
    await db.insert(activities).values({
      id: activityId, ...made, kind: 'survey_interview', occurredOn: heldOn, summary: messages.listening.interviews.summary(survey.name), confidentiality, authorId: actor.id,
    });
    if (readers.length > 0) await db.insert(activityReaders).values([...new Set(readers)].map((userId) => ({ activityId, userId })));
    await db.insert(participations).values({ id: ctx.newId(), activityId, organizationId, personId, side: 'theirs', attendance: 'attended', sentiment: null, occurredOn: heldOn });
    const row = { id, ...made, surveyVersionId: version.id, organizationId, personId, activityId, interviewerId: actor.id, heldOn, state: 'open' as const };
    await db.insert(interviews).values(row);
    ctx.changed({ after: { ...row, confidentiality, readers }, open: interviewOpenFields(confidentiality), level: confidentiality });
    return { id };
  },
});
