import { and, countDistinct, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, participations, tasks } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query, type QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleTasks } from '../visible-tasks';

export type ContactSummary = { lastContactOn: string | null; openFollowUps: number };

/** C6-5, in the database's words (see countsAsContact). One step back along each organization's timeline, not all of it. */
const lastContacts = (ctx: QueryContext, ids: string[]) => {
  const last = ctx.db
    .select({ occurredOn: participations.occurredOn })
    .from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(
      eq(participations.organizationId, organizations.id),
      eq(participations.attendance, 'attended'),
      ne(activities.kind, 'note'),
      isNull(activities.archivedAt),
      visibleActivities(ctx),
    ))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId))
    .limit(1);
  return ctx.db
    .select({ organizationId: organizations.id, lastContactOn: sql<string | null>`${last}` })
    .from(organizations)
    .where(inArray(organizations.id, ids));
};

// A cross join keeps the order of the tables: from the few participations of a page to their tasks, never from every open task.
const promisedInContacts = (ctx: QueryContext, ids: string[]) =>
  ctx.db
    .select({ organizationId: participations.organizationId, open: countDistinct(tasks.id) })
    .from(participations)
    .crossJoin(tasks)
    .innerJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(
      inArray(participations.organizationId, ids),
      eq(tasks.activityId, participations.activityId),
      eq(tasks.state, 'open'),
      visibleTasks(ctx),
    ))
    .groupBy(participations.organizationId);

const promisedAlone = (ctx: QueryContext, ids: string[]) =>
  ctx.db
    .select({ organizationId: tasks.organizationId, open: countDistinct(tasks.id) })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(inArray(tasks.organizationId, ids), isNull(tasks.activityId), eq(tasks.state, 'open'), visibleTasks(ctx)))
    .groupBy(tasks.organizationId);

/** Last contact and open follow-ups of many organizations at once, as far as the actor may read: three statements. */
export const contactSummary = query({
  name: 'outreach.contact-summary',
  permission: 'outreach.read',
  input: z.strictObject({ organizationIds: z.array(RecordId).max(500) }),
  run: async (ctx, { organizationIds }) => {
    const summary = Object.fromEntries(organizationIds.map((id): [string, ContactSummary] => [id, { lastContactOn: null, openFollowUps: 0 }]));
    if (organizationIds.length === 0) return summary;
    const [last, promised, alone] = await Promise.all([
      lastContacts(ctx, organizationIds), promisedInContacts(ctx, organizationIds), promisedAlone(ctx, organizationIds),
    ]);
    for (const { organizationId, lastContactOn } of last) {
      const found = summary[organizationId];
      if (found) found.lastContactOn = lastContactOn;
    }
    for (const { organizationId, open } of [...promised, ...alone]) {
      const found = organizationId === null ? undefined : summary[organizationId];
      if (found) found.openFollowUps += open;
    }
    return summary;
  },
});
