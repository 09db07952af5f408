import { and, eq, inArray, isNull } from 'drizzle-orm';
import { searchEntries, surveys } from '@/db/schema';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries } from './group-of-entries';

/** Surveys by their names. */
export const surveysFound: FindGroup = async ({ db }, sought) => {
  const readable = db.select({ id: surveys.id }).from(surveys).where(and(eq(surveys.id, searchEntries.recordId), isNull(surveys.archivedAt)));
  const found = await entriesHolding(db, 'survey', sought, readable);
  const rows = found.length === 0 ? [] : await db.select({ id: surveys.id, name: surveys.name }).from(surveys).where(inArray(surveys.id, found.map(({ id }) => id)));
  return groupOfEntries('survey', sought, found, new Map(rows.map(({ id, name }) => [id, { label: name, hint: null, level: null, day: null }])));
};
