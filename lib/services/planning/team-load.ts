import { and, asc, count, eq, gte, isNull, lt, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { activities, plannedVisits, tasks, users } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import { contactReaderOfUser } from '../contact-reader-of-user';
import { query, type QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleTasks } from '../visible-tasks';
import { visibleVisits } from '../visible-visits';

const RECENT_DAYS = 30;

const followUps = (ctx: QueryContext, late: boolean) =>
  ctx.db.select({ id: tasks.ownerId, total: count() }).from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(tasks.state, 'open'), late ? lt(tasks.dueOn, ctx.today) : undefined, visibleTasks(ctx))).groupBy(tasks.ownerId);

const planned = (ctx: QueryContext) =>
  ctx.db.select({ id: plannedVisits.ownerId, total: count() }).from(plannedVisits)
    .where(and(gte(plannedVisits.day, ctx.today), eq(plannedVisits.state, 'planned'), visibleVisits(ctx))).groupBy(plannedVisits.ownerId);

const contacts = (ctx: QueryContext) =>
  ctx.db.select({ id: activities.authorId, total: sql<number>`count(*)`.mapWith(Number) }).from(activities)
    .where(and(gte(activities.occurredOn, addDays(ctx.today, -RECENT_DAYS)), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx))).groupBy(activities.authorId);

/** What each officer has open, late, ahead and done lately, counted after the right to see it. */
export const teamLoad = query({
  name: 'planning.team-load',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const [people, open, late, ahead, recent] = await Promise.all([
      ctx.db.select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt }).from(users).orderBy(asc(users.name), asc(users.id)),
      followUps(ctx, false), followUps(ctx, true), planned(ctx), contacts(ctx),
    ]);
    const counted = (rows: readonly { id: string; total: number }[]) => {
      const byId = new Map(rows.map(({ id, total }) => [id, Number(total)]));
      return (id: string) => byId.get(id) ?? 0;
    };
    const [openOf, lateOf, aheadOf, recentOf] = [counted(open), counted(late), counted(ahead), counted(recent)];
    return {
      officers: people
        .map(({ id, name, roles, disabledAt }) => ({
          id, name, works: disabledAt === null && contactReaderOfUser({ id, roles }).trusted,
          open: openOf(id), late: lateOf(id), planned: aheadOf(id), recent: recentOf(id),
        }))
        .filter(({ works, open: has, planned: goes, recent: did }) => works || has + goes + did > 0),
      today: ctx.today,
    };
  },
});
