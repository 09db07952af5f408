import { and, countDistinct, eq, exists, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, organizationSubclusters, participations, sites, tasks } from '@/db/schema';
import { query, type QueryContext } from '../define';
import { visibleTasks } from '../visible-tasks';

type Asked = { cluster: string; regions: string[] };

/** Links of living organizations of the cluster with an open site in the regions. */
const linkedHere = ({ db }: QueryContext, { cluster, regions }: Asked) => and(
  eq(organizationSubclusters.clusterCode, cluster),
  isNull(organizations.archivedAt),
  exists(db.select({ one: sql`1` }).from(sites)
    .where(and(eq(sites.organizationId, organizationSubclusters.organizationId), isNull(sites.closedOn), inArray(sites.regionCode, regions)))),
);

const promisedInContacts = (ctx: QueryContext, asked: Asked) =>
  ctx.db.select({ subclusterCode: organizationSubclusters.subclusterCode, open: countDistinct(tasks.id) })
    .from(tasks)
    .innerJoin(activities, eq(activities.id, tasks.activityId))
    .innerJoin(participations, eq(participations.activityId, tasks.activityId))
    .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, participations.organizationId))
    .innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(eq(tasks.state, 'open'), linkedHere(ctx, asked), visibleTasks(ctx)))
    .groupBy(organizationSubclusters.subclusterCode);

const promisedAlone = (ctx: QueryContext, asked: Asked) =>
  ctx.db.select({ subclusterCode: organizationSubclusters.subclusterCode, open: countDistinct(tasks.id) })
    .from(tasks)
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, tasks.organizationId))
    .innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(eq(tasks.state, 'open'), isNull(tasks.activityId), linkedHere(ctx, asked), visibleTasks(ctx)))
    .groupBy(organizationSubclusters.subclusterCode);

/** Open follow-ups with the firms of each sub-cluster that have a site in the given regions; one shared by several firms counts once. */
export const followUpsBySubcluster = query({
  name: 'outreach.follow-ups-by-subcluster',
  permission: 'outreach.read',
  input: z.strictObject({ cluster: z.string().max(80), regions: z.array(z.string().max(40)).min(1).max(400) }),
  run: async (ctx, asked) => {
    const [inContacts, alone] = await Promise.all([promisedInContacts(ctx, asked), promisedAlone(ctx, asked)]);
    const bySubcluster: Record<string, number> = {};
    for (const { subclusterCode, open } of [...inContacts, ...alone]) bySubcluster[subclusterCode] = (bySubcluster[subclusterCode] ?? 0) + Number(open);
    return { bySubcluster };
  },
});
