import { and, asc, eq, gte, isNull, lte, type SQL } from 'drizzle-orm';
import { activities, commitments, organizations, redFlags, tasks } from '@/db/schema';
import type { Due } from '@/lib/domain/notices/due-entry';
import { rests } from '@/lib/domain/register/rests';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { localDay } from '@/lib/domain/shared/local-day';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';
import { visibleTasks } from '../visible-tasks';
import { ofCluster } from './of-cluster';

export type DueAsk = {
  /** Both included, 'YYYY-MM-DD'. */
  from: string; to: string;
  /** Null: everybody's. */
  ownerId: string | null;
  subject: string | null;
  timeZone: string;
  /** So many of each kind at most. */
  most?: number;
};

/** So many of each kind stand in one calendar. */
export const MOST_DUES = 500;

const mine = (column: typeof tasks.ownerId | typeof commitments.ownerId | typeof redFlags.ownerId, ownerId: string | null): SQL | undefined =>
  ownerId === null ? undefined : eq(column, ownerId);

/** What every kind of these is told by; a team's calendar has hundreds of rows, and nothing else of them is read. */
const dueColumns = <Row extends typeof tasks | typeof commitments | typeof redFlags>({ id, version, updatedAt, confidentiality }: Row) => ({ id, version, updatedAt, confidentiality });

const followUps = async (ctx: QueryContext, { from, to, ownerId, subject, most = MOST_DUES }: DueAsk): Promise<Due[]> => {
  const rows = await ctx.db
    .select({ task: { ...dueColumns(tasks), dueOn: tasks.dueOn, title: tasks.title, activityId: tasks.activityId }, organization: organizations.legalName, rest: organizations.doNotContactSince, level: activities.confidentiality })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .leftJoin(organizations, eq(organizations.id, tasks.organizationId))
    .where(and(eq(tasks.state, 'open'), gte(tasks.dueOn, from), lte(tasks.dueOn, to), mine(tasks.ownerId, ownerId), ofCluster(ctx, subject, tasks.organizationId), visibleTasks(ctx)))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(most);
  return rows.map(({ task, organization, rest, level }) => ({
    id: task.id, of: 'follow-up', version: task.version, updatedAt: task.updatedAt, day: task.dueOn, at: null, title: task.title, organization, resting: rests(rest, ctx.today),
    levels: [task.confidentiality, level], path: task.activityId ? `/outreach/${task.activityId}` : '/outreach/follow-ups',
  }));
};

const promises = async (ctx: QueryContext, { from, to, ownerId, subject, most = MOST_DUES }: DueAsk): Promise<Due[]> => {
  const rows = await ctx.db
    .select({ commitment: { ...dueColumns(commitments), dueOn: commitments.dueOn, text: commitments.text, activityId: commitments.activityId }, organization: organizations.legalName, rest: organizations.doNotContactSince, level: activities.confidentiality })
    .from(commitments)
    .leftJoin(activities, eq(activities.id, commitments.activityId))
    .leftJoin(organizations, eq(organizations.id, commitments.promiseeOrganizationId))
    .where(and(
      eq(commitments.state, 'open'), isNull(commitments.archivedAt), gte(commitments.dueOn, from), lte(commitments.dueOn, to), mine(commitments.ownerId, ownerId),
      ofCluster(ctx, subject, commitments.promiseeOrganizationId, commitments.promisorOrganizationId), visibleDerived(ctx, commitments),
    ))
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
    .limit(most);
  return rows.map(({ commitment, organization, rest, level }) => ({
    id: commitment.id, of: 'commitment', version: commitment.version, updatedAt: commitment.updatedAt, day: commitment.dueOn ?? from, at: null,
    title: commitment.text, organization, resting: rests(rest, ctx.today), levels: [commitment.confidentiality, level], path: commitment.activityId ? `/outreach/${commitment.activityId}` : '/promises',
  }));
};

const flags = async (ctx: QueryContext, { from, to, ownerId, subject, timeZone, most = MOST_DUES }: DueAsk): Promise<Due[]> => {
  const rows = await ctx.db
    .select({ flag: { ...dueColumns(redFlags), dueAt: redFlags.dueAt, title: redFlags.title }, organization: organizations.legalName, rest: organizations.doNotContactSince, level: activities.confidentiality })
    .from(redFlags)
    .leftJoin(activities, eq(activities.id, redFlags.activityId))
    .leftJoin(organizations, eq(organizations.id, redFlags.organizationId))
    .where(and(
      eq(redFlags.state, 'open'), gte(redFlags.dueAt, dayBounds(from, timeZone).from), lte(redFlags.dueAt, dayBounds(to, timeZone).to),
      mine(redFlags.ownerId, ownerId), ofCluster(ctx, subject, redFlags.organizationId), visibleDerived(ctx, redFlags),
    ))
    .orderBy(asc(redFlags.dueAt), asc(redFlags.id))
    .limit(most);
  return rows.map(({ flag, organization, rest, level }) => ({
    id: flag.id, of: 'red-flag', version: flag.version, updatedAt: flag.updatedAt, day: localDay(flag.dueAt, timeZone), at: flag.dueAt,
    title: flag.title, organization, resting: rests(rest, ctx.today), levels: [flag.confidentiality, level], path: '/red-flags',
  }));
};

/** Follow-ups, commitments and red flags that fall due in a span of days, as far as the actor may see them. */
export const duesOf = async (ctx: QueryContext, ask: DueAsk): Promise<Due[]> =>
  (await Promise.all([followUps(ctx, ask), promises(ctx, ask), flags(ctx, ask)])).flat();
