import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { surveyVersions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { newestPublished } from './newest-published';
import { SURVEY_OPEN_FIELDS, SURVEY_RECORD, surveyInTrail } from './survey-in-trail';

/** Starts the draft of a survey as a copy of its newest published version; where there is one already, that one is answered. */
export const startSurveyDraft = command({
  name: 'listening.start-survey-draft',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: z.strictObject({ survey: RecordId }),
  run: async (ctx, { survey }) => {
    const [open] = await ctx.db.select({ id: surveyVersions.id }).from(surveyVersions).where(and(eq(surveyVersions.surveyId, survey), eq(surveyVersions.state, 'draft')));
    if (open) {
      ctx.unchanged();
      return { id: open.id, survey };
    }
    const published = await newestPublished(ctx, survey);
    if (!published) throw notFound(messages.errors.unknownRecord);
    const draft = {
      id: ctx.newId(), surveyId: survey, version: published.version + 1, state: 'draft' as const, body: published.body, note: null, revision: 1,
      createdAt: ctx.now, createdBy: ctx.actor.id, publishedAt: null, publishedBy: null,
    };
    await ctx.db.insert(surveyVersions).values(draft);
    ctx.changed({ after: surveyInTrail(draft), open: SURVEY_OPEN_FIELDS });
    return { id: draft.id, survey };
  },
});
