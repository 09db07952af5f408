import { asc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { surveyVersions } from '@/db/schema';
import type { AskedQuestions } from '@/lib/domain/listening/red-flags/why-raised';

/** Every question any version of any survey asked, by its key, in its latest words; what a rule may look at. */
export const knownQuestions = async (db: Handle): Promise<AskedQuestions> => {
  const versions = await db.select({ body: surveyVersions.body }).from(surveyVersions).orderBy(asc(surveyVersions.createdAt), asc(surveyVersions.version));
  return Object.fromEntries(versions.flatMap(({ body }) => body.blocks.flatMap(({ questions }) => questions.map(({ key, text, options }): [string, AskedQuestions[string]] => [
    key, { text, options: Object.fromEntries(options.map((option) => [option.key, option.label])) },
  ]))));
};
