import { eq } from 'drizzle-orm';
import { surveyVersions } from '@/db/schema';
import { SurveyBody } from '@/lib/domain/listening/survey-body';
import { PublishSurveyInput } from '@/lib/domain/listening/survey-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { SURVEY_OPEN_FIELDS, SURVEY_RECORD, surveyInTrail } from './survey-in-trail';
import { takeSurveyDraft } from './take-survey-draft';

/** Publishes a draft with a note on what changed. From then on it never changes; interviews under way go on with theirs. */
export const publishSurvey = command({
  name: 'listening.publish-survey',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: PublishSurveyInput,
  run: async (ctx, { id, revision, note }) => {
    const { before, draft } = await takeSurveyDraft(ctx, { id, revision }, { note });
    if (!SurveyBody.safeParse(draft.body).success) throw invalid(messages.listening.surveys.refusals.notReady);
    if (draft.body.blocks.every(({ questions }) => questions.length === 0)) throw invalid(messages.listening.surveys.refusals.noQuestions);
    const [after] = await ctx.db.update(surveyVersions).set({ state: 'published', note, publishedAt: ctx.now, publishedBy: ctx.actor.id })
      .where(eq(surveyVersions.id, id)).returning();
    ctx.changed({ before: surveyInTrail(before), after: surveyInTrail(after ?? draft), open: SURVEY_OPEN_FIELDS });
    return { id, survey: draft.surveyId };
  },
});
