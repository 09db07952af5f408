import { and, countDistinct, desc, eq, isNull, type SQL } from 'drizzle-orm';
import { activities, participations, users } from '@/db/schema';
import type { TimelineCursor } from '@/lib/domain/outreach/timeline-cursor';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import type { QueryContext } from '../define';
import { assembleEntries } from './assemble-entries';
import { beforeCursor } from './before-cursor';
import { contactHead } from './contact-head';
import { pageOf } from './page-of';
import { PAGE_SIZE } from './page-size';
import { visibleActivities } from '../visible-activities';

export type TimelinePage = { entries: TimelineEntry[]; total: number; next: string | null; today: string };

/**
 * One page of the contacts somebody took part in, each once however many of their people came; `whose` picks the
 * participations. Day and id are read from the participation, so that its index gives the order without a sort.
 */
export const timelineOf = async (ctx: QueryContext, whose: SQL, before: TimelineCursor | undefined): Promise<TimelinePage> => {
  const readable = and(whose, isNull(activities.archivedAt), visibleActivities(ctx));
  const [heads, counted] = await Promise.all([
    ctx.db
      .selectDistinct({ ...contactHead, id: participations.activityId, occurredOn: participations.occurredOn })
      .from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .leftJoin(users, eq(users.id, activities.authorId))
      .where(and(readable, beforeCursor(before, participations.occurredOn, participations.activityId)))
      .orderBy(desc(participations.occurredOn), desc(participations.activityId))
      .limit(PAGE_SIZE + 1),
    ctx.db
      .select({ total: countDistinct(participations.activityId) })
      .from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(readable),
  ]);
  const { rows, next } = pageOf(heads);
  return { entries: await assembleEntries(ctx, rows), total: counted[0]?.total ?? 0, next, today: ctx.today };
};
