import { and, count, eq, inArray, isNull, lt, max, ne, or } from 'drizzle-orm';
import { activities, commitments, organizations, organizationSubclusters, participations, tasks } from '@/db/schema';
import type { Facts } from '@/lib/domain/listening/fact-kind';
import { addMonths } from '@/lib/domain/shared/add-months';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import type { QueryContext } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { jobsAt } from './jobs-a-year-ago';

/** What the indicators say of sub-clusters, by 'cluster/sub-cluster'. */
export type SubclusterFigures = Readonly<Record<string, { growth: number | null; lq: number | null }>>;

const daysBetween = (from: string, to: string) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
const openActivity = inArray(activities.confidentiality, ['public', 'internal']);

const lastContacts = ({ db }: QueryContext, ids: readonly string[]) =>
  db
    .select({ id: participations.organizationId, on: max(participations.occurredOn) })
    .from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(inArray(participations.organizationId, [...ids]), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt), openActivity))
    .groupBy(participations.organizationId);

const lateCommitments = ({ db, today }: QueryContext, ids: readonly string[]) =>
  db
    .select({ id: commitments.promiseeOrganizationId, rows: count() })
    .from(commitments)
    .leftJoin(activities, eq(activities.id, commitments.activityId))
    .where(and(
      inArray(commitments.promiseeOrganizationId, [...ids]), isNull(commitments.promisorOrganizationId), isNull(commitments.promisorPersonId),
      eq(commitments.state, 'open'), lt(commitments.dueOn, today), isNull(commitments.archivedAt),
      inArray(commitments.confidentiality, ['public', 'internal']), or(isNull(commitments.activityId), and(openActivity, isNull(activities.archivedAt))),
    ))
    .groupBy(commitments.promiseeOrganizationId);

const openFollowUps = ({ db }: QueryContext, ids: readonly string[]) =>
  db
    .select({ id: tasks.organizationId, rows: count() })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(
      inArray(tasks.organizationId, [...ids]), eq(tasks.state, 'open'), inArray(tasks.confidentiality, ['public', 'internal']),
      or(isNull(tasks.activityId), and(openActivity, isNull(activities.archivedAt))),
    ))
    .groupBy(tasks.organizationId);

const numbers = (rows: readonly { id: string | null; rows: number }[]) => new Map(rows.map(({ id, rows: found }) => [id, Number(found)]));

/**
 * The facts of organizations today. Only records that everybody who signs in may read are counted, whoever asks: a flag
 * raised from facts then tells nobody anything they could not have counted themselves. Its own sub-cluster is the one
 * it sells most to, as far as its shares are known. Nobody knows is null, and never 0.
 */
export const organizationFacts = async (ctx: QueryContext, ids: readonly string[], figures: SubclusterFigures): Promise<Map<string, Facts>> => {
  if (ids.length === 0) return new Map();
  const { db, today } = ctx;
  const firms = await db.select({ id: organizations.id, jobsTotal: organizations.jobsTotal, status: organizations.status }).from(organizations).where(inArray(organizations.id, [...ids]));
  const before = await jobsAt(db, ids, dayBounds(addMonths(today, -12), localTimeZone()).to);
  const last = new Map((await lastContacts(ctx, ids)).map(({ id, on }) => [id, on]));
  const late = numbers(await lateCommitments(ctx, ids));
  const followed = numbers(await openFollowUps(ctx, ids));
  const links = await db.select().from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, [...ids]));
  return new Map(firms.map(({ id, jobsTotal, status }): [string, Facts] => {
    const earlier = before.get(id);
    const change = earlier === undefined || jobsTotal === null ? null : jobsTotal - earlier;
    const lastOn = last.get(id);
    const own = links.filter(({ organizationId }) => organizationId === id)
      .sort((a, b) => (b.shareLow ?? -1) - (a.shareLow ?? -1) || a.subclusterCode.localeCompare(b.subclusterCode))[0];
    const figure = own ? figures[`${own.clusterCode}/${own.subclusterCode}`] : undefined;
    return [id, {
      jobs_total: jobsTotal, jobs_change: change, jobs_change_percent: change === null || !earlier ? null : (100 * change) / earlier,
      days_since_contact: lastOn ? daysBetween(lastOn, today) : null, late_commitments: late.get(id) ?? 0, open_follow_ups: followed.get(id) ?? 0,
      subcluster_growth: figure?.growth ?? null, subcluster_lq: figure?.lq ?? null,
      mining_share: own?.shareKind === 'value' && own.shareLow !== null ? own.shareLow * 100 : null, status,
    }];
  }));
};
