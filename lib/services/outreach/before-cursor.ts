import { and, lt, lte, or, type AnyColumn, type SQL } from 'drizzle-orm';
import { activities } from '@/db/schema';
import type { TimelineCursor } from '@/lib/domain/outreach/timeline-cursor';

/**
 * What comes after a cursor in a list, newest first. The plain `<=` lets an index on the day find the place; the `or`
 * settles the day itself. `day` and `id` are the columns of the index that is walked.
 */
export const beforeCursor = (
  cursor: TimelineCursor | undefined, day: AnyColumn = activities.occurredOn, id: AnyColumn = activities.id,
): SQL | undefined =>
  cursor && and(lte(day, cursor.occurredOn), or(lt(day, cursor.occurredOn), lt(id, cursor.id)));
