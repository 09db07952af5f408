import { and, asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, subclusters } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** A cluster as its newest published definition names it, with its parts in their order. Throws notFound without one. */
export const clusterNamed = async (db: Handle, code: string) => {
  const [definition] = await db.select({ id: clusterDefinitions.id, name: clusterDefinitions.name }).from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, code), eq(clusterDefinitions.state, 'published'))).orderBy(desc(clusterDefinitions.version)).limit(1);
  if (!definition) throw notFound(messages.errors.unknownRecord);
  const parts = await db.select({ code: subclusters.code, name: subclusters.name, tone: subclusters.tone }).from(subclusters)
    .where(eq(subclusters.definitionId, definition.id)).orderBy(asc(subclusters.position));
  return { code, name: definition.name, parts };
};

/** A sub-cluster, the cluster it is of, and all parts of that. Throws notFound for a code neither has. */
export const subclusterNamed = async (db: Handle, cluster: string, code: string) => {
  const found = await clusterNamed(db, cluster);
  const part = found.parts.find((one) => one.code === code);
  if (!part) throw notFound(messages.errors.unknownRecord);
  return { cluster: { code: cluster, name: found.name }, subcluster: part, parts: found.parts };
};
