import { and, asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterIndustries, industries, subclusters, type clusterDefinitions } from '@/db/schema';
import type { ClusterDefinition } from './cluster-of';

const SIX_DIGITS = 5;

type Row = typeof clusterDefinitions.$inferSelect;

/** Everything of one definition, published or draft. */
export const loadDefinition = async (db: Handle, definition: Row): Promise<ClusterDefinition> => {
  const parts = await db.select().from(subclusters).where(eq(subclusters.definitionId, definition.id)).orderBy(asc(subclusters.position));
  const codes = await db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, definition.id)).orderBy(asc(clusterIndustries.naicsCode));
  const six = await db.select({ code: industries.code }).from(industries)
    .where(and(eq(industries.version, definition.naicsVersion), eq(industries.level, SIX_DIGITS)));
  const { id, clusterCode, name, version, effectiveFrom, naicsVersion, note } = definition;
  return {
    id, clusterCode, name, version, effectiveFrom, naicsVersion, note,
    subclusters: parts.map((part) => ({
      code: part.code, name: part.name, tone: part.tone,
      industries: codes.filter((row) => row.subclusterCode === part.code)
        .map(({ naicsCode, weight, distribution }) => ({ code: naicsCode, weight, distribution })),
    })),
    sixDigitCodes: six.map((row) => row.code),
  };
};
