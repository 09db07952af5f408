import { and, eq, sql } from 'drizzle-orm';
import { surveys, surveyVersions } from '@/db/schema';
import { changedTypes } from '@/lib/domain/listening/changed-types';
import { SurveyDraftInput } from '@/lib/domain/listening/survey-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { SURVEY_OPEN_FIELDS, SURVEY_RECORD, surveyInTrail } from './survey-in-trail';
import { takeSurveyDraft } from './take-survey-draft';

/** Saves a draft as typed; what is published, and every interview under way, stays as it is. Name and description apply at once. */
export const saveSurveyDraft = command({
  name: 'listening.save-survey-draft',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: SurveyDraftInput,
  run: async (ctx, { id, revision, name, about, blocks }) => {
    const { db, now, actor } = ctx;
    const { before, draft } = await takeSurveyDraft(ctx, { id, revision }, { name, about, blocks });
    const earlier = await db.select({ body: surveyVersions.body }).from(surveyVersions)
      .where(and(eq(surveyVersions.surveyId, draft.surveyId), eq(surveyVersions.state, 'published')));
    const paths = changedTypes({ blocks }, earlier.map(({ body }) => body));
    if (paths.length > 0) throw invalid(messages.errors.invalid, Object.fromEntries(paths.map((path) => [path, messages.listening.surveys.refusals.typeChanged])));
    if (name !== before.name || about !== before.about) {
      await db.update(surveys).set({ name, about, updatedAt: now, updatedBy: actor.id, version: sql`${surveys.version} + 1` }).where(eq(surveys.id, draft.surveyId));
    }
    const [after] = await db.update(surveyVersions).set({ body: { blocks } }).where(eq(surveyVersions.id, id)).returning();
    ctx.changed({ before: surveyInTrail(before), after: { ...surveyInTrail(after ?? draft), name, about }, open: SURVEY_OPEN_FIELDS });
    return { id, survey: draft.surveyId, revision: draft.revision };
  },
});
