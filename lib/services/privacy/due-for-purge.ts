import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, notExists } from 'drizzle-orm';
import { activities, commitments, directoryRequests, disclosurePackages, interviews, participations, redFlags, retentionRules, tasks, tombstones } from '@/db/schema';
import type { ActivityKind } from '@/lib/domain/outreach/activity-kind';
import type { HeldBackBy, RetainedRecord } from '@/lib/domain/privacy/retention-rule';
import { addMonths } from '@/lib/domain/shared/add-months';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { localTimeZone } from '../local-time-zone';

/** One order purges no more than this: the writing connection is everybody's. */
export const PURGED_AT_ONCE = 500;

export type DueRecord = { id: string; day: string; heldBackBy: HeldBackBy | null };

const unmarked = ({ db }: QueryContext, record: RetainedRecord, id: typeof activities.id | typeof tasks.id | typeof redFlags.id | typeof directoryRequests.id) =>
  notExists(db.select({ id: tombstones.id }).from(tombstones).where(and(eq(tombstones.record, record), eq(tombstones.recordId, id))));

/** Organizations and people a request for access is open about: nothing of theirs is purged meanwhile. */
const underRequest = async ({ db }: QueryContext) =>
  new Set((await db.select({ id: disclosurePackages.subjectId }).from(disclosurePackages).where(eq(disclosurePackages.state, 'open'))).map(({ id }) => id));

const dueContacts = async (ctx: QueryContext, before: string, onlyKinds: readonly ActivityKind[]): Promise<DueRecord[]> => {
  const { db } = ctx;
  const rows = await db.select({ id: activities.id, day: activities.occurredOn }).from(activities)
    .where(and(lt(activities.occurredOn, before), onlyKinds.length > 0 ? inArray(activities.kind, [...onlyKinds]) : undefined, unmarked(ctx, 'activity', activities.id))).orderBy(asc(activities.occurredOn), asc(activities.id)).limit(PURGED_AT_ONCE);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const idsOf = async (found: PromiseLike<{ id: string | null }[]>) => new Set((await found).map(({ id }) => id));
  const open: [HeldBackBy, Set<string | null>][] = [
    ['open_task', await idsOf(db.selectDistinct({ id: tasks.activityId }).from(tasks).where(and(inArray(tasks.activityId, ids), eq(tasks.state, 'open'))))],
    ['open_commitment', await idsOf(db.selectDistinct({ id: commitments.activityId }).from(commitments).where(and(inArray(commitments.activityId, ids), eq(commitments.state, 'open'), isNull(commitments.archivedAt))))],
    ['open_red_flag', await idsOf(db.selectDistinct({ id: redFlags.activityId }).from(redFlags).where(and(inArray(redFlags.activityId, ids), eq(redFlags.state, 'open'))))],
    ['open_interview', await idsOf(db.selectDistinct({ id: interviews.activityId }).from(interviews).where(and(inArray(interviews.activityId, ids), eq(interviews.state, 'open'))))],
  ];
  const asked = await underRequest(ctx);
  const took = asked.size === 0 ? [] : await db.select({ id: participations.activityId, organizationId: participations.organizationId, personId: participations.personId }).from(participations).where(inArray(participations.activityId, ids));
  open.push(['open_disclosure', new Set(took.filter(({ organizationId, personId }) => asked.has(organizationId ?? '') || asked.has(personId ?? '')).map(({ id }) => id))]);
  return rows.map((row) => ({ ...row, heldBackBy: open.find(([, held]) => held.has(row.id))?.[0] ?? null }));
};

const dueRequests = async (ctx: QueryContext, before: string): Promise<DueRecord[]> => {
  const asked = await underRequest(ctx);
  const rows = await ctx.db.select({ id: directoryRequests.id, at: directoryRequests.receivedAt, organizationId: directoryRequests.organizationId }).from(directoryRequests)
    .where(and(isNotNull(directoryRequests.settledAt), lt(directoryRequests.receivedAt, dayBounds(before, localTimeZone()).from), unmarked(ctx, 'directory_request', directoryRequests.id))).orderBy(asc(directoryRequests.receivedAt), asc(directoryRequests.id)).limit(PURGED_AT_ONCE);
  return rows.map(({ id, at, organizationId }) => ({ id, day: localDay(at, localTimeZone()), heldBackBy: asked.has(organizationId ?? '') ? 'open_disclosure' : null }));
};

const dueAlone = async (ctx: QueryContext, record: 'task' | 'red_flag', before: string): Promise<DueRecord[]> => {
  const asked = await underRequest(ctx);
  const held = (organizationId: string | null): HeldBackBy | null => (asked.has(organizationId ?? '') ? 'open_disclosure' : null);
  if (record === 'task') {
    const rows = await ctx.db.select({ id: tasks.id, day: tasks.dueOn, organizationId: tasks.organizationId }).from(tasks)
      .where(and(isNull(tasks.activityId), ne(tasks.state, 'open'), lt(tasks.dueOn, before), unmarked(ctx, record, tasks.id))).orderBy(asc(tasks.dueOn), asc(tasks.id)).limit(PURGED_AT_ONCE);
    return rows.map(({ organizationId, ...row }) => ({ ...row, heldBackBy: held(organizationId) }));
  }
  const rows = await ctx.db.select({ id: redFlags.id, at: redFlags.openedAt, organizationId: redFlags.organizationId }).from(redFlags)
    .where(and(isNull(redFlags.activityId), eq(redFlags.state, 'closed'), lt(redFlags.openedAt, dayBounds(before, localTimeZone()).from), unmarked(ctx, record, redFlags.id))).orderBy(asc(redFlags.openedAt), asc(redFlags.id)).limit(PURGED_AT_ONCE);
  return rows.map(({ id, at, organizationId }) => ({ id, day: localDay(at, localTimeZone()), heldBackBy: held(organizationId) }));
};

const dueOf = (ctx: QueryContext, record: RetainedRecord, before: string, onlyKinds: readonly ActivityKind[]): Promise<DueRecord[]> => {
  if (record === 'activity') return dueContacts(ctx, before, onlyKinds);
  return record === 'directory_request' ? dueRequests(ctx, before) : dueAlone(ctx, record, before);
};

/** What a rule in force would purge today, the oldest first, and what is kept although it is old enough. Throws notFound. */
export const dueForPurge = async (ctx: QueryContext, ruleId: string) => {
  const [rule] = await ctx.db.select().from(retentionRules).where(and(eq(retentionRules.id, ruleId), isNull(retentionRules.archivedAt)));
  if (!rule) throw notFound(messages.errors.notFound);
  const before = addMonths(ctx.today, -rule.afterMonths);
  const record = rule.record as RetainedRecord;
  const due = await dueOf(ctx, record, before, rule.onlyKinds);
  return { rule: { ...rule, record }, before, purge: due.filter(({ heldBackBy }) => heldBackBy === null), kept: due.filter(({ heldBackBy }) => heldBackBy !== null) };
};
