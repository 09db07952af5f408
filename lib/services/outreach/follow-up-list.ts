import { and, asc, desc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import { activities, organizations, participations, tasks, users } from '@/db/schema';
import type { FollowUpRow } from '@/lib/domain/outreach/follow-up-row';
import type { QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

type Found = Omit<FollowUpRow, 'organizations'> & { activityId: string | null; organizationId: string | null };

const find = async (ctx: QueryContext, which: SQL | undefined, limit: number, order: SQL[]): Promise<Found[]> => {
  const rows = await ctx.db
    .select({
      id: tasks.id, topicId: tasks.topicId, title: tasks.title, dueOn: tasks.dueOn, firstDueOn: tasks.firstDueOn, dueWhy: tasks.dueWhy, state: tasks.state, version: tasks.version, confidentiality: tasks.confidentiality,
      sample: tasks.sample, ownerId: tasks.ownerId, ownerName: users.name, organizationId: tasks.organizationId,
      activityId: activities.id, kind: activities.kind, occurredOn: activities.occurredOn,
    })
    .from(tasks)
    .innerJoin(users, eq(users.id, tasks.ownerId))
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(which, visibleTasks(ctx)))
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ ownerId, ownerName, activityId, kind, occurredOn, ...task }) => ({
    ...task,
    activityId,
    owner: { id: ownerId, name: ownerName },
    contact: activityId !== null && kind !== null && occurredOn !== null ? { id: activityId, kind, occurredOn } : null,
  }));
};

/** Organizations by contact, and by their own id: a follow-up of one firm names it, one of a meeting names all. */
const organizationsOf = async ({ db }: QueryContext, rows: readonly Found[]) => {
  const contactIds = rows.flatMap(({ activityId, organizationId }) => (organizationId === null && activityId !== null ? [activityId] : []));
  const ownIds = rows.flatMap(({ organizationId }) => organizationId ?? []);
  const [named, taking] = await Promise.all([
    ownIds.length === 0 ? [] : db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, ownIds)),
    contactIds.length === 0 ? [] : db
      .selectDistinct({ activityId: participations.activityId, id: organizations.id, name: organizations.legalName })
      .from(participations)
      .innerJoin(organizations, eq(organizations.id, participations.organizationId))
      .where(and(inArray(participations.activityId, contactIds), isNotNull(participations.organizationId)))
      .orderBy(asc(organizations.legalName)),
  ]);
  return ({ organizationId, activityId }: Found) =>
    organizationId === null
      ? taking.filter((one) => one.activityId === activityId).map(({ id, name }) => ({ id, name }))
      : named.filter(({ id }) => id === organizationId);
};

/** Follow-ups the actor may see, soonest due first (or latest closed first), with the organizations they concern. */
export const followUpList = async (
  ctx: QueryContext, which: SQL | undefined, { limit, closed }: { limit: number; closed?: boolean },
): Promise<FollowUpRow[]> => {
  const order = closed ? [desc(tasks.closedAt), desc(tasks.id)] : [asc(tasks.dueOn), asc(tasks.id)];
  const rows = await find(ctx, which, limit, order);
  const concerns = await organizationsOf(ctx, rows);
  return rows.map(({ activityId, organizationId, ...row }) => ({ ...row, organizations: concerns({ ...row, activityId, organizationId }) }));
};
