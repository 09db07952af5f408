import { asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { interviews, surveys, surveyVersions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { visibleInterviews } from './visible-interviews';

/** Every survey in use, or every archived one, with its newest published version, whether a draft is open, and how many of its interviews the reader may see. */
export const listSurveys = query({
  name: 'listening.surveys',
  permission: 'outreach.read',
  input: z.strictObject({ archived: z.literal('yes', { error: () => messages.errors.notAChoice }).optional() }),
  run: async (ctx, { archived }) => {
    const { db } = ctx;
    const rows = await db.select().from(surveys).where(archived ? isNotNull(surveys.archivedAt) : isNull(surveys.archivedAt)).orderBy(asc(surveys.name), asc(surveys.id));
    const versions = await db.select({ surveyId: surveyVersions.surveyId, version: surveyVersions.version, state: surveyVersions.state, publishedAt: surveyVersions.publishedAt, body: surveyVersions.body })
      .from(surveyVersions).orderBy(desc(surveyVersions.version));
    const held = await db.select({ surveyId: surveyVersions.surveyId, rows: count() }).from(interviews)
      .innerJoin(surveyVersions, eq(surveyVersions.id, interviews.surveyVersionId)).where(visibleInterviews(ctx)).groupBy(surveyVersions.surveyId);
    return {
      surveys: rows.map(({ id, name, about, sample }) => {
        const own = versions.filter(({ surveyId }) => surveyId === id);
        const published = own.find(({ state }) => state === 'published');
        const newest = published ?? own[0];
        return {
          id, name, about, sample,
          published: published ? { version: published.version, at: published.publishedAt } : null,
          draft: own.some(({ state }) => state === 'draft'),
          questions: newest?.body.blocks.reduce((sum, { questions }) => sum + questions.length, 0) ?? 0,
          interviews: Number(held.find(({ surveyId }) => surveyId === id)?.rows ?? 0),
        };
      }),
    };
  },
});
