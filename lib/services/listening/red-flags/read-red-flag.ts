import { asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { activities, redFlagRules, redFlags, redFlagSteps, tasks, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../../define';
import { notFound } from '../../errors';
import { localTimeZone } from '../../local-time-zone';
import { colleaguesHere, managersHere } from './find-owner';
import { flagRows } from './flag-rows';
import { loadFlag } from './load-flag';

/** One red flag with why it was raised, everything that happened to it, and its next steps. */
export const readRedFlag = query({
  name: 'listening.red-flag',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { db } = ctx;
    const flag = await loadFlag(ctx, id);
    const [[row], steps, next, [rule], [contact]] = await Promise.all([
      flagRows(ctx, eq(redFlags.id, id), { limit: 1 }),
      db.select().from(redFlagSteps).where(eq(redFlagSteps.flagId, id)).orderBy(asc(redFlagSteps.at), asc(redFlagSteps.id)),
      // The next steps of a flag are guarded by the flag, which the actor may see.
      db.select({ id: tasks.id, title: tasks.title, dueOn: tasks.dueOn, state: tasks.state, ownerName: users.name }).from(tasks).innerJoin(users, eq(users.id, tasks.ownerId))
        .where(eq(tasks.sourceId, id)).orderBy(asc(tasks.dueOn), asc(tasks.id)),
      flag.ruleId === null ? [] : db.select({ id: redFlagRules.id, name: redFlagRules.name, version: redFlagRules.version, advice: redFlagRules.advice }).from(redFlagRules).where(eq(redFlagRules.id, flag.ruleId)),
      flag.activityId === null ? [] : db.select({ id: activities.id, occurredOn: activities.occurredOn, kind: activities.kind }).from(activities).where(eq(activities.id, flag.activityId)),
    ]);
    if (!row) throw notFound(messages.errors.notFound);
    const named = [...new Set([flag.escalatedTo, flag.closedBy, ...steps.flatMap(({ byId, toUserId }) => [byId, toUserId])].filter((one) => one !== null))];
    const people = named.length === 0 ? [] : await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, named));
    const nameOf = (userId: string | null) => people.find((one) => one.id === userId)?.name ?? null;
    return {
      ...row, why: flag.why, resolution: flag.resolution, closedAt: flag.closedAt, closedBy: nameOf(flag.closedBy), escalatedTo: nameOf(flag.escalatedTo),
      clockSet: { amount: flag.clockAmount, unit: flag.clockUnit }, rule: rule ?? null, contact: contact ?? null, interviewId: flag.interviewId,
      steps: steps.map(({ id: stepId, kind, at, byId, text, toUserId }) => ({ id: stepId, kind, at, text, by: nameOf(byId), to: nameOf(toUserId) })),
      managers: managersHere(await colleaguesHere(db)).map(({ id: managerId, name }) => ({ id: managerId, name })), nextSteps: next, today: ctx.today, timeZone: localTimeZone(),
    };
  },
});
export type RedFlagPage = Awaited<ReturnType<typeof readRedFlag>>;
