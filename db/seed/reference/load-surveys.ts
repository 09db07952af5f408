import type { Handle } from '@/db/database';
import { surveys, surveyVersions } from '@/db/schema';
import { STANDARD_SURVEY } from '@/lib/domain/listening/templates/standard-survey';

/** The standard survey as its published version 1; what has been published since, and its name here, stay. */
export const loadSurveys = async (handle: Handle, now: Date): Promise<void> => {
  const { id, name, about, note, body } = STANDARD_SURVEY;
  const made = { createdAt: now, createdBy: 'system' };
  await handle.insert(surveys).values({ id, name, about, sample: false, ...made, updatedAt: now, updatedBy: 'system', version: 1 }).onConflictDoNothing();
  await handle.insert(surveyVersions)
    .values({ id: `${id}-1`, surveyId: id, version: 1, state: 'published', body, note, revision: 1, ...made, publishedAt: now, publishedBy: 'system' }).onConflictDoNothing();
};
