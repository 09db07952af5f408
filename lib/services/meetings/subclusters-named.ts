import { and, asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, subclusters } from '@/db/schema';

/** A cluster and its sub-clusters by their newest published definition; by its code alone, and without parts, where there is none. */
export const subclustersNamed = async (db: Handle, clusterCode: string) => {
  const [definition] = await db.select({ id: clusterDefinitions.id, name: clusterDefinitions.name }).from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.state, 'published'))).orderBy(desc(clusterDefinitions.version)).limit(1);
  const parts = definition === undefined ? [] : await db.select({ code: subclusters.code, name: subclusters.name, tone: subclusters.tone }).from(subclusters)
    .where(eq(subclusters.definitionId, definition.id)).orderBy(asc(subclusters.position));
  return { code: clusterCode, name: definition?.name ?? clusterCode, parts };
};
