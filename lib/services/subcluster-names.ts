import { asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, subclusters } from '@/db/schema';

type SubclusterTone = (typeof subclusters.$inferSelect)['tone'];

/** What sub-clusters are called and the colour they have everywhere, by 'cluster/sub-cluster': those of each cluster's newest published definition, in their order. */
export const subclusterNames = async (db: Handle): Promise<Map<string, { name: string; tone: SubclusterTone }>> => {
  const rows = await db
    .select({ definition: clusterDefinitions.id, cluster: clusterDefinitions.clusterCode, code: subclusters.code, name: subclusters.name, tone: subclusters.tone })
    .from(subclusters).innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
    .where(eq(clusterDefinitions.state, 'published'))
    .orderBy(asc(clusterDefinitions.clusterCode), desc(clusterDefinitions.version), asc(subclusters.position));
  const newest = new Map<string, string>();
  for (const { cluster, definition } of rows) if (!newest.has(cluster)) newest.set(cluster, definition);
  return new Map(rows.filter((row) => newest.get(row.cluster) === row.definition).map(({ cluster, code, name, tone }) => [`${cluster}/${code}`, { name, tone }]));
};
