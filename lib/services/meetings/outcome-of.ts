import { and, asc, eq, inArray } from 'drizzle-orm';
import { activities, commitments, participations, tasks, users } from '@/db/schema';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import { visibleTasks } from '../visible-tasks';

/** What a held meeting left in its contact: the minutes, who came, and the actions, which are follow-ups and promises. Null when it is not to be read. */
export const outcomeOf = async (ctx: QueryContext, activityId: string) => {
  const [contact] = await ctx.db
    .select({ id: activities.id, version: activities.version, occurredOn: activities.occurredOn, minutes: activities.details, confidentiality: activities.confidentiality, archivedAt: activities.archivedAt })
    .from(activities).where(and(eq(activities.id, activityId), visibleActivities(ctx)));
  if (!contact) return null;
  const [taking, followUps, promises] = await Promise.all([
    ctx.db.select({ organizationId: participations.organizationId, personId: participations.personId, attendance: participations.attendance }).from(participations).where(eq(participations.activityId, activityId)).orderBy(asc(participations.id)),
    ctx.db.select({ id: tasks.id, text: tasks.title, ownerName: users.name, dueOn: tasks.dueOn, state: tasks.state }).from(tasks)
      .innerJoin(users, eq(users.id, tasks.ownerId)).leftJoin(activities, eq(activities.id, tasks.activityId))
      .where(and(eq(tasks.activityId, activityId), inArray(tasks.source, ['own', 'topic']), visibleTasks(ctx))).orderBy(asc(tasks.dueOn), asc(tasks.id)),
    ctx.db.select({ id: commitments.id, text: commitments.text, organizationId: commitments.promisorOrganizationId, personId: commitments.promisorPersonId, dueOn: commitments.dueOn, state: commitments.state })
      .from(commitments).where(and(eq(commitments.activityId, activityId), visibleDerived(ctx, commitments))).orderBy(asc(commitments.madeOn), asc(commitments.id)),
  ]);
  return { ...contact, archived: contact.archivedAt !== null, taking, followUps, promises };
};
