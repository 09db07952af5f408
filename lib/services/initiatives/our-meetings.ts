import { and, eq, inArray, isNull, lte, ne } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { Meeting } from '@/lib/domain/initiatives/key-person';
import { addMonths } from '@/lib/domain/shared/add-months';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { EVERYBODY } from './ties-among';

const AT_ONCE = 500;

/** For so long a meeting counts as a tie of ours. */
export const MEETING_MONTHS = 24;

/** Who of ours met which of these organizations on which days up to `day`, by contacts that everybody here may read (C6-5). */
export const ourMeetings = async ({ db }: Pick<QueryContext, 'db'>, ids: readonly string[], day: string): Promise<(Meeting & { on: string })[]> => {
  const met: (Meeting & { on: string })[] = [];
  for (const some of chunks(ids, AT_ONCE)) {
    const rows = await db.selectDistinct({ organizationId: participations.organizationId, personId: activities.authorId, on: participations.occurredOn }).from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        inArray(participations.organizationId, [...some]), eq(participations.attendance, 'attended'), lte(participations.occurredOn, day),
        ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities({ db, actor: EVERYBODY }),
      ));
    met.push(...rows.flatMap(({ organizationId, ...one }) => (organizationId === null ? [] : [{ ...one, organizationId }])));
  }
  return met;
};

/** Those of them that still counted on a day. */
export const countingOn = (meetings: readonly (Meeting & { on: string })[], day: string): Meeting[] => {
  const since = addMonths(day, -MEETING_MONTHS);
  return meetings.filter(({ on }) => on <= day && on > since);
};
