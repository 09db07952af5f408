import { and, eq, gte, lte, type SQL } from 'drizzle-orm';
import { meetings, meetingSeries, plannedVisits } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { QueryContext } from '../define';
import type { DueAsk } from './dues-of';
import { visitsOfCluster } from './of-cluster';

/** Whose appointments: of one owner, or of everybody; of one cluster or sub-cluster, or of all. */
export type CalendarAsk = Pick<DueAsk, 'ownerId' | 'subject' | 'timeZone'>;

/** As far as a calendar looks back and ahead, in days. */
const [BACK, AHEAD] = [30, 366];
/** So many visits, and so many meetings, stand in one calendar. */
export const [MOST_VISITS, MOST_MEETINGS] = [1000, 500];

export const daysOfCalendar = (today: string): Pick<DueAsk, 'from' | 'to'> => ({ from: addDays(today, -BACK), to: addDays(today, AHEAD) });

export const visitsOfCalendar = (ctx: QueryContext, { ownerId, subject }: CalendarAsk): SQL | undefined => {
  const { from, to } = daysOfCalendar(ctx.today);
  return and(gte(plannedVisits.day, from), lte(plannedVisits.day, to), ownerId === null ? undefined : eq(plannedVisits.ownerId, ownerId), visitsOfCluster(ctx, subject));
};

/** Meetings of the forming clusters of the calendar; somebody's own are those of the series they run. */
export const meetingsOfCalendar = ({ today }: QueryContext, { ownerId, subject }: CalendarAsk): SQL | undefined => {
  const { from, to } = daysOfCalendar(today);
  const [cluster = '', subcluster] = subject?.split('/') ?? [];
  return and(
    gte(meetings.day, from), lte(meetings.day, to), ownerId === null ? undefined : eq(meetingSeries.ownerId, ownerId),
    subject === null ? undefined : eq(meetingSeries.clusterCode, cluster), subcluster ? eq(meetingSeries.subclusterCode, subcluster) : undefined,
  );
};
