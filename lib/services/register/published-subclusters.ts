import { asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, subclusters } from '@/db/schema';

export type PublishedSubcluster = {
  clusterCode: string; clusterName: string; code: string; name: string; tone: 'mining' | 'manufacturing' | 'services' | 'institutions';
};

/** The sub-clusters of the newest published definition of each cluster, in their order. */
export const publishedSubclusters = async (db: Handle): Promise<PublishedSubcluster[]> => {
  const rows = await db
    .select({
      definitionId: clusterDefinitions.id, clusterCode: clusterDefinitions.clusterCode, clusterName: clusterDefinitions.name,
      code: subclusters.code, name: subclusters.name, tone: subclusters.tone,
    })
    .from(subclusters)
    .innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
    .where(eq(clusterDefinitions.state, 'published'))
    .orderBy(asc(clusterDefinitions.clusterCode), desc(clusterDefinitions.version), asc(subclusters.position));
  const newest = new Map<string, string>();
  for (const { clusterCode, definitionId } of rows) if (!newest.has(clusterCode)) newest.set(clusterCode, definitionId);
  return rows.filter((row) => newest.get(row.clusterCode) === row.definitionId).map(({ definitionId, ...subcluster }) => subcluster);
};
