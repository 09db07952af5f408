import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, clusterIndustries, subclusters } from '@/db/schema/economy';
import { ClusterFile } from './cluster-file';
import { inChunks } from './in-chunks';
import { readReferenceFile } from './read-reference-file';

/** A published definition never changes: the version is written once, a change ships as a new version. */
export const loadCluster = async (handle: Handle, name: string, now: Date): Promise<void> => {
  const { content } = await readReferenceFile(`clusters/${name}.json`, ClusterFile);
  const { clusterCode, version, state, effectiveFrom, naicsVersion, note } = content;
  const [held] = await handle.select({ id: clusterDefinitions.id }).from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.version, version)));
  if (held) return;

  const id = `${clusterCode}-v${version}`;
  await handle.insert(clusterDefinitions).values({
    id, clusterCode, name: content.name, version, state, effectiveFrom, naicsVersion, note, publishedAt: now, publishedBy: 'system',
  }).onConflictDoNothing();
  await handle.insert(subclusters)
    .values(content.subclusters.map((subcluster, position) => ({ ...subcluster, definitionId: id, position })))
    .onConflictDoNothing();
  const rows = content.industries.map(({ naics, subcluster, weight, distribution = false, why }) => ({
    definitionId: id, subclusterCode: subcluster, naicsCode: naics, weight, distribution, why,
  }));
  await inChunks(rows, (chunk) => handle.insert(clusterIndustries).values(chunk).onConflictDoNothing());
};
