import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { surveys, surveyVersions } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { SURVEY_OPEN_FIELDS, SURVEY_RECORD, surveyInTrail } from './survey-in-trail';
import { takeSurveyDraft } from './take-survey-draft';

/** Throws a draft away; published versions stay, and a survey that never had one goes with its draft. */
export const dropSurveyDraft = command({
  name: 'listening.drop-survey-draft',
  permission: 'listening.define',
  record: SURVEY_RECORD,
  input: z.strictObject({ id: RecordId, revision: z.int().positive() }),
  run: async (ctx, input) => {
    const { before } = await takeSurveyDraft(ctx, input);
    await ctx.db.delete(surveyVersions).where(eq(surveyVersions.id, before.id));
    const [left] = await ctx.db.select({ rows: count() }).from(surveyVersions).where(eq(surveyVersions.surveyId, before.surveyId));
    const gone = Number(left?.rows ?? 0) === 0;
    if (gone) await ctx.db.delete(surveys).where(eq(surveys.id, before.surveyId));
    ctx.changed({ before: surveyInTrail(before), after: null, open: SURVEY_OPEN_FIELDS });
    return { id: before.id, survey: gone ? null : before.surveyId };
  },
});
