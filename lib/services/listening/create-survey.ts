import { surveys, surveyVersions } from '@/db/schema';
import { CreateSurveyInput } from '@/lib/domain/listening/survey-input';
import { SURVEY_TEMPLATES } from '@/lib/domain/listening/templates/survey-templates';
import { command } from '../define';
import { SURVEY_OPEN_FIELDS, SURVEY_RECORD, surveyInTrail } from './survey-in-trail';

/** Begins a survey with its first draft, made of the chosen blocks of the shipped templates. */
export const createSurvey = command({
  name: 'listening.create-survey',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: CreateSurveyInput,
  run: async (ctx, { name, about, blocks }) => {
    const { db, now, actor } = ctx;
    const id = ctx.newId();
    const made = { createdAt: now, createdBy: actor.id };
    await db.insert(surveys).values({ id, name, about, sample: false, ...made, updatedAt: now, updatedBy: actor.id, version: 1 });
    const body = { blocks: SURVEY_TEMPLATES.filter(({ key }) => blocks.includes(key)) };
    const draft = { id: ctx.newId(), surveyId: id, version: 1, state: 'draft' as const, body, note: null, revision: 1, ...made };
    await db.insert(surveyVersions).values(draft);
    ctx.changed({ after: { ...surveyInTrail(draft), name, about }, open: SURVEY_OPEN_FIELDS });
    return { id: draft.id, survey: id };
  },
});
