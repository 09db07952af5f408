import { and, asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, clusterIndustries, subclusters } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** The parts of a cluster's newest published definition, each with its industries. Throws notFound without one. */
export const subclustersOf = async (db: Handle, clusterCode: string) => {
  const [definition] = await db.select().from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.state, 'published'))).orderBy(desc(clusterDefinitions.version)).limit(1);
  if (!definition) throw notFound(messages.errors.unknownRecord);
  const [parts, industries] = await Promise.all([
    db.select().from(subclusters).where(eq(subclusters.definitionId, definition.id)).orderBy(asc(subclusters.position)),
    db.select({ part: clusterIndustries.subclusterCode, code: clusterIndustries.naicsCode }).from(clusterIndustries).where(eq(clusterIndustries.definitionId, definition.id)),
  ]);
  return {
    name: definition.name, version: definition.version,
    parts: parts.map(({ code, name, tone }) => ({ code, name, tone, industries: industries.filter(({ part }) => part === code).map((one) => one.code) })),
  };
};
