import { and, eq, gte, lte, ne } from 'drizzle-orm';
import { z } from 'zod';
import { meetings as meetingTable, meetingSeries, plannedVisits } from '@/db/schema';
import { weekOf } from '@/lib/domain/planning/week-of';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { query } from '../define';
import { meetingRows } from '../meeting-rows';
import { visitList } from '../visit-list';

/** More than a team drives to, or sits in, in a week. */
const MOST = 500;

/** The week a day lies in, today's without one: my visits and the meetings of the series I run, or the team's. Cancelled ones are left out. */
export const weekOfVisits = query({
  name: 'planning.week',
  permission: 'outreach.read',
  input: z.strictObject({ day: IsoDay.optional(), whose: z.enum(['mine', 'team']).default('mine') }),
  run: async (ctx, { day, whose }) => {
    const days = weekOf(day ?? ctx.today);
    const inWeek = and(gte(plannedVisits.day, days[0] ?? ''), lte(plannedVisits.day, days[6] ?? ''), ne(plannedVisits.state, 'cancelled'));
    const metInWeek = and(gte(meetingTable.day, days[0] ?? ''), lte(meetingTable.day, days[6] ?? ''), ne(meetingTable.state, 'cancelled'));
    const [visits, meetings] = await Promise.all([
      visitList(ctx, and(inWeek, whose === 'mine' ? eq(plannedVisits.ownerId, ctx.actor.id) : undefined), MOST),
      meetingRows(ctx, and(metInWeek, whose === 'mine' ? eq(meetingSeries.ownerId, ctx.actor.id) : undefined), MOST),
    ]);
    return { days, visits, meetings, today: ctx.today, me: ctx.actor.id };
  },
});
