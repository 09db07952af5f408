import { and, eq, inArray, isNull } from 'drizzle-orm';
import { activities, searchEntries } from '@/db/schema';
import { messages } from '@/lib/messages';
import { visibleActivities } from '../visible-activities';
import { entriesHolding } from './entries-holding';
import { groupOfEntries } from './group-of-entries';
import type { FindGroup } from './find-group';

/** Contacts the actor may read, by what they were about. */
export const contactsFound: FindGroup = async (ctx, sought) => {
  const { db } = ctx;
  const readable = db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, searchEntries.recordId), isNull(activities.archivedAt), visibleActivities(ctx)));
  const found = await entriesHolding(db, 'activity', sought, readable);
  const rows = found.length === 0 ? [] : await db
    .select({ id: activities.id, summary: activities.summary, kind: activities.kind, day: activities.occurredOn, level: activities.confidentiality }).from(activities)
    .where(inArray(activities.id, found.map(({ id }) => id)));
  return groupOfEntries('contact', sought, found, new Map(rows.map(({ id, summary, kind, day, level }) => [id, { label: summary, hint: `${messages.outreach.kinds[kind]}, ${day}`, level, day }])));
};
