import { and, desc, eq } from 'drizzle-orm';
import { surveyVersions } from '@/db/schema';
import type { QueryContext } from '../define';

/** The version interviews start with now; undefined where none is published yet. */
export const newestPublished = async ({ db }: Pick<QueryContext, 'db'>, surveyId: string) => {
  const [newest] = await db.select().from(surveyVersions)
    .where(and(eq(surveyVersions.surveyId, surveyId), eq(surveyVersions.state, 'published'))).orderBy(desc(surveyVersions.version)).limit(1);
  return newest;
};
