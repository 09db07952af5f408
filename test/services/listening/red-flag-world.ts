import { database } from '@/db';
import { answers, interviews, redFlagRules, sites, surveys, surveyVersions } from '@/db/schema';
import type { AnswerValue } from '@/lib/domain/listening/answer';
import { REFERENCE_RULES } from '@/lib/domain/listening/red-flags/reference-rules';
import { SurveyBody } from '@/lib/domain/listening/survey-body';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

export const now = new Date('2026-11-23T20:00:00Z');
export const at = { now };
const record = { createdAt: now, createdBy: 'fixture', updatedAt: now, updatedBy: 'fixture', version: 1 };

const question = (key: string, type: 'yes_no' | 'date' | 'scale', text: string) =>
  ({ key, type, text, ...(type === 'scale' && { scale: { least: 1, most: 5 } }) });

/** The outreach world with one survey of five retention questions and the reference rules in force. */
export const layOutFlags = async () => {
  await layOutOutreach();
  const body = SurveyBody.parse({ blocks: [{ key: 'plans', title: 'Plans', questions: [
    question('lease_ends_on', 'date', 'When does your lease end?'), question('expects_owner_change', 'yes_no', 'Do you expect a change of owner?'),
    question('plans_to_expand', 'yes_no', 'Do you plan to expand?'), question('hiring_difficulty', 'scale', 'How hard is hiring?'),
    question('recruited_elsewhere', 'yes_no', 'Does another place recruit you?'),
  ] }] });
  await database().write(async (tx) => {
    await tx.insert(surveys).values({ ...record, id: 'survey', name: 'Retention', sample: false });
    await tx.insert(surveyVersions).values({ id: 'survey-1', surveyId: 'survey', version: 1, state: 'published', body, createdAt: now, createdBy: 'fixture' });
    await tx.insert(redFlagRules).values(REFERENCE_RULES.map(({ code, clock, ...terms }) => ({
      ...terms, id: `${code}-1`, code, version: 1, state: 'published' as const, clockAmount: clock.amount, clockUnit: clock.unit, createdAt: now, createdBy: 'system',
    })));
    await tx.insert(sites).values({ ...record, id: 'site-cottonwood', organizationId: 'cottonwood', jobsCount: 20, jobsBasis: 'stated' });
  });
};

/** One finished interview of cottonwood, held by `by`, with its contact of the given level. */
export const holdInterview = async (id: string, by: Colleague, level: Confidentiality, given: Record<string, AnswerValue | null>, heldOn = '2026-11-20') => {
  const contact = await logContact(actorOf(by), {
    kind: 'survey_interview', summary: `Interview ${id}`, occurredOn: heldOn, confidentiality: level, participants: [{ organizationId: 'cottonwood' }],
  }, at);
  await database().write(async (tx) => {
    await tx.insert(interviews).values({
      ...record, id, surveyVersionId: 'survey-1', organizationId: 'cottonwood', activityId: contact.id, interviewerId: by, heldOn, state: 'finished', finishedAt: now, sample: false,
    });
    await tx.insert(answers).values(Object.entries(given).map(([key, value]) => ({ interviewId: id, question: key, value, skipped: false, version: 1, at: now, byId: by })));
  });
  return contact.id;
};
