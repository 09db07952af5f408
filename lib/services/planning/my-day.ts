import { and, eq, gte, lt } from 'drizzle-orm';
import { z } from 'zod';
import { meetings as meetingTable, meetingSeries, plannedVisits } from '@/db/schema';
import type { Owed } from '@/lib/domain/planning/waiting-part';
import { addDays } from '@/lib/domain/shared/add-days';
import { query } from '../define';
import { meetingRows } from '../meeting-rows';
import { visitList } from '../visit-list';
import { waitingOnOthers } from '../waiting-on-others';

const SHOWN = 6;

const first = (rows: readonly Owed[]) => ({ rows: rows.slice(0, SHOWN), more: rows.length > SHOWN });

/** My day beyond follow-ups: visits of today and the coming days, meetings of the series I run, and what others owe me. */
export const myDay = query({
  name: 'planning.my-day',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const mine = and(eq(plannedVisits.ownerId, ctx.actor.id), eq(plannedVisits.state, 'planned'));
    const soon = and(mine, gte(plannedVisits.day, ctx.today), lt(plannedVisits.day, addDays(ctx.today, 7)));
    const missed = and(mine, lt(plannedVisits.day, ctx.today), gte(plannedVisits.day, addDays(ctx.today, -30)));
    const convened = and(eq(meetingSeries.ownerId, ctx.actor.id), eq(meetingTable.state, 'planned'));
    const [visits, unlogged, meetings, unheld, given, asked, promised] = await Promise.all([
      visitList(ctx, soon, SHOWN), visitList(ctx, missed, SHOWN),
      meetingRows(ctx, and(convened, gte(meetingTable.day, ctx.today), lt(meetingTable.day, addDays(ctx.today, 7))), SHOWN),
      meetingRows(ctx, and(convened, lt(meetingTable.day, ctx.today), gte(meetingTable.day, addDays(ctx.today, -30))), SHOWN),
      waitingOnOthers(ctx, 'given', { limit: SHOWN + 1 }), waitingOnOthers(ctx, 'asked', { limit: SHOWN + 1 }), waitingOnOthers(ctx, 'promised', { limit: SHOWN + 1 }),
    ]);
    return { visits, unlogged, meetings, unheld, waiting: { given: first(given), asked: first(asked), promised: first(promised) }, today: ctx.today };
  },
});
export type MyDay = Awaited<ReturnType<typeof myDay>>;
