import { and, eq, gte, lte, type SQL } from 'drizzle-orm';
import { plannedVisits } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { QueryContext } from '../define';
import type { DueAsk } from './dues-of';
import { visitsOfCluster } from './of-cluster';

/** Whose appointments: of one owner, or of everybody; of one cluster or sub-cluster, or of all. */
export type CalendarAsk = Pick<DueAsk, 'ownerId' | 'subject' | 'timeZone'>;

/** As far as a calendar looks back and ahead, in days. */
const [BACK, AHEAD] = [30, 366];
/** So many visits stand in one calendar. */
export const MOST_VISITS = 1000;

export const daysOfCalendar = (today: string): Pick<DueAsk, 'from' | 'to'> => ({ from: addDays(today, -BACK), to: addDays(today, AHEAD) });

export const visitsOfCalendar = (ctx: QueryContext, { ownerId, subject }: CalendarAsk): SQL | undefined => {
  const { from, to } = daysOfCalendar(ctx.today);
  return and(gte(plannedVisits.day, from), lte(plannedVisits.day, to), ownerId === null ? undefined : eq(plannedVisits.ownerId, ownerId), visitsOfCluster(ctx, subject));
};
