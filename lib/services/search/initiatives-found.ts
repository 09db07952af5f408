import { and, eq, inArray, isNull } from 'drizzle-orm';
import { initiatives, searchEntries } from '@/db/schema';
import { messages } from '@/lib/messages';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries } from './group-of-entries';

/** Initiatives by what they set out to do. */
export const initiativesFound: FindGroup = async ({ db }, sought) => {
  const readable = db.select({ id: initiatives.id }).from(initiatives).where(and(eq(initiatives.id, searchEntries.recordId), isNull(initiatives.archivedAt)));
  const found = await entriesHolding(db, 'initiative', sought, readable);
  const rows = found.length === 0 ? [] : await db.select({ id: initiatives.id, title: initiatives.title, stage: initiatives.stage, day: initiatives.startedOn }).from(initiatives)
    .where(inArray(initiatives.id, found.map(({ id }) => id)));
  return groupOfEntries('initiative', sought, found, new Map(rows.map(({ id, title, stage, day }) => [id, { label: title, hint: messages.initiatives.gates.names[stage], level: null, day }])));
};
