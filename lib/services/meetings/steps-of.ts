import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { activities, playbookSteps, users } from '@/db/schema';
import { stepStanding } from '@/lib/domain/meetings/step-standing';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

/** The steps of playbooks in their order, each with where it stands. What shows it is told to those who may read the contact; `closed` to all others. */
export const stepsOf = async (ctx: QueryContext, playbookIds: readonly string[]) => {
  if (playbookIds.length === 0) return [];
  const rows = await ctx.db.select({ step: playbookSteps, ownerName: users.name }).from(playbookSteps).leftJoin(users, eq(users.id, playbookSteps.ownerId))
    .where(inArray(playbookSteps.playbookId, [...playbookIds])).orderBy(asc(playbookSteps.playbookId), asc(playbookSteps.fromOn), asc(playbookSteps.position));
  const named = rows.flatMap(({ step }) => step.activityId ?? []);
  const contacts = named.length === 0 ? [] : await ctx.db.select({ id: activities.id, summary: activities.summary, occurredOn: activities.occurredOn }).from(activities)
    .where(and(inArray(activities.id, named), isNull(activities.archivedAt), visibleActivities(ctx)));
  return rows.map(({ step, ownerName }) => {
    const { id, version, playbookId, what, why, doneWhen, fromOn, toOn, ownerId, state, settledOn } = step;
    const contact = contacts.find((one) => one.id === step.activityId) ?? null;
    const closed = step.activityId !== null && contact === null;
    return {
      id, version, playbookId, what, why, doneWhen, fromOn, toOn, state, settledOn, closed, contact, note: closed ? null : step.note,
      owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? ownerId }, standing: stepStanding(step, ctx.today),
    };
  });
};
export type PlaybookStep = Awaited<ReturnType<typeof stepsOf>>[number];
