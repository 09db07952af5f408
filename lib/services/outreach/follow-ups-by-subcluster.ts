import { and, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { activities, organizations, organizationSubclusters, participations, sites, tasks } from '@/db/schema';
import { query } from '../define';
import { visibleTasks } from './visible-tasks';

/** Open follow-ups with the firms of each sub-cluster that have a site in the given regions; one shared by several firms counts once. */
export const followUpsBySubcluster = query({
  name: 'outreach.follow-ups-by-subcluster',
  permission: 'outreach.read',
  input: z.strictObject({ cluster: z.string().max(80), regions: z.array(z.string().max(40)).max(400) }),
  run: async (ctx, { cluster, regions }) => {
    const takesPart = ctx.db.select({ one: sql`1` }).from(participations)
      .where(and(eq(participations.activityId, tasks.activityId), eq(participations.organizationId, organizationSubclusters.organizationId)));
    const here = ctx.db.select({ one: sql`1` }).from(sites)
      .where(and(eq(sites.organizationId, organizationSubclusters.organizationId), isNull(sites.closedOn), inArray(sites.regionCode, regions)));
    const rows = regions.length === 0 ? [] : await ctx.db
      .selectDistinct({ subclusterCode: organizationSubclusters.subclusterCode, taskId: tasks.id })
      .from(tasks)
      .leftJoin(activities, eq(activities.id, tasks.activityId))
      .innerJoin(organizationSubclusters, or(eq(organizationSubclusters.organizationId, tasks.organizationId), exists(takesPart)))
      .innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
      .where(and(
        eq(organizationSubclusters.clusterCode, cluster), eq(tasks.state, 'open'), isNull(organizations.archivedAt), exists(here), visibleTasks(ctx),
      ));
    const counts: Record<string, number> = {};
    for (const { subclusterCode } of rows) counts[subclusterCode] = (counts[subclusterCode] ?? 0) + 1;
    return { bySubcluster: counts, whole: new Set(rows.map(({ taskId }) => taskId)).size };
  },
});
