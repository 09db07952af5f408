import { and, countDistinct, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { clusterDefinitions, organizations, organizationSubclusters, subclusters } from '@/db/schema';
import { query } from '../define';
import { living } from '../living';
import { registerState } from '../register-state';
import { remember } from '../remember';

/** How many living firms the register links to each cluster; remembered until the register changes. */
const firmsByCluster = async (db: Handle) => remember(await registerState(db), 'firms-by-cluster', () => Promise.resolve(db
  .select({ code: organizationSubclusters.clusterCode, firms: countDistinct(organizations.id) })
  .from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
  .where(and(living(), ne(organizationSubclusters.role, 'institution'))).groupBy(organizationSubclusters.clusterCode)));

/** The clusters with a published definition, each in its newest version, with its sub-clusters and how many firms the register links to it. */
export const listClusters = query({
  name: 'indicators.list-clusters',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const definitions = await db.select().from(clusterDefinitions).where(eq(clusterDefinitions.state, 'published')).orderBy(desc(clusterDefinitions.version));
    const newest = [...new Map([...definitions].reverse().map((row) => [row.clusterCode, row])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const parts = await db.select().from(subclusters);
    const linked = await firmsByCluster(db);
    return newest.map(({ id, clusterCode, name, version, effectiveFrom, note }) => ({
      code: clusterCode, name, version, effectiveFrom, note,
      firms: Number(linked.find(({ code }) => code === clusterCode)?.firms ?? 0),
      subclusters: parts.filter(({ definitionId }) => definitionId === id).sort((a, b) => a.position - b.position).map(({ code, name: title, tone }) => ({ code, name: title, tone })),
    }));
  },
});
