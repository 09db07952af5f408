import { and, eq, inArray, isNull } from 'drizzle-orm';
import { activities, attachments, searchEntries } from '@/db/schema';
import { visibleActivities } from '../visible-activities';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries } from './group-of-entries';

/** Files of contacts the actor may read, by their names. */
export const filesFound: FindGroup = async (ctx, sought) => {
  const { db } = ctx;
  const readable = db.select({ id: attachments.id }).from(attachments).innerJoin(activities, eq(activities.id, attachments.activityId))
    .where(and(eq(attachments.id, searchEntries.recordId), isNull(attachments.removedAt), isNull(activities.archivedAt), visibleActivities(ctx)));
  const found = await entriesHolding(db, 'file', sought, readable);
  const rows = found.length === 0 ? [] : await db
    .select({ id: attachments.id, label: attachments.fileName, of: activities.id, summary: activities.summary, day: activities.occurredOn, level: activities.confidentiality })
    .from(attachments).innerJoin(activities, eq(activities.id, attachments.activityId)).where(inArray(attachments.id, found.map(({ id }) => id)));
  return groupOfEntries('file', sought, found, new Map(rows.map(({ id, label, of, summary, day, level }) => [id, { label, hint: `${summary}, ${day}`, level, day, of }])));
};
