import { asc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { surveyVersions } from '@/db/schema';
import type { KnownQuestions } from '@/lib/domain/listening/red-flags/known-questions';

/** Every question any version of any survey asked, by its key, in its latest words; what a rule may look at. */
export const knownQuestions = async (db: Handle): Promise<KnownQuestions> => {
  const versions = await db.select({ body: surveyVersions.body }).from(surveyVersions).orderBy(asc(surveyVersions.createdAt), asc(surveyVersions.version));
  return Object.fromEntries(versions.flatMap(({ body }) => body.blocks.flatMap(({ questions }) => questions.map(({ key, type, text, options }): [string, KnownQuestions[string]] => [
    key, { type, text, options: Object.fromEntries(options.map((option) => [option.key, option.label])) },
  ]))));
};
