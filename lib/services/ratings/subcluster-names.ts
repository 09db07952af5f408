import { asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, subclusters } from '@/db/schema';

/** What sub-clusters are called, by 'cluster/sub-cluster': those of each cluster's newest published definition, in their order. */
export const subclusterNames = async (db: Handle): Promise<Map<string, string>> => {
  const rows = await db
    .select({ definition: clusterDefinitions.id, cluster: clusterDefinitions.clusterCode, code: subclusters.code, name: subclusters.name })
    .from(subclusters).innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
    .where(eq(clusterDefinitions.state, 'published')).orderBy(asc(clusterDefinitions.clusterCode), desc(clusterDefinitions.version), asc(subclusters.position));
  const newest = new Map<string, string>();
  for (const { cluster, definition } of rows) if (!newest.has(cluster)) newest.set(cluster, definition);
  return new Map(rows.filter((row) => newest.get(row.cluster) === row.definition).map(({ cluster, code, name }) => [`${cluster}/${code}`, name]));
};
