import { and, asc, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { clusterDefinitions, clusterIndustries, industries, subclusters } from '@/db/schema';
import type { SubclusterIndustry } from '@/lib/domain/indicators/subcluster-visibility';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

export type SubclusterDefinition = {
  code: string; name: string; tone: 'mining' | 'manufacturing' | 'services' | 'institutions';
  industries: readonly (SubclusterIndustry & { distribution: boolean })[];
};
export type ClusterDefinition = {
  id: string; clusterCode: string; name: string; version: number; effectiveFrom: string; naicsVersion: string; note: string | null;
  subclusters: readonly SubclusterDefinition[];
  /** Every six-digit code of the definition's NAICS version: what visibility counts against. */
  sixDigitCodes: readonly string[];
};

const SIX_DIGITS = 5;

/** The published definition with the highest version; each one is immutable, so a process may keep it. */
export const clusterOf = async (db: Handle, clusterCode: string): Promise<ClusterDefinition> => {
  const [definition] = await db.select().from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.state, 'published')))
    .orderBy(desc(clusterDefinitions.version)).limit(1);
  if (!definition) throw notFound(messages.errors.unknownRecord);
  const kept = held.get(definition.id);
  if (kept) return kept;
  const parts = await db.select().from(subclusters).where(eq(subclusters.definitionId, definition.id)).orderBy(asc(subclusters.position));
  const codes = await db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, definition.id)).orderBy(asc(clusterIndustries.naicsCode));
  const six = await db.select({ code: industries.code }).from(industries)
    .where(and(eq(industries.version, definition.naicsVersion), eq(industries.level, SIX_DIGITS)));
  const { id, name, version, effectiveFrom, naicsVersion, note } = definition;
  const loaded: ClusterDefinition = {
    id, clusterCode, name, version, effectiveFrom, naicsVersion, note,
    subclusters: parts.map((part) => ({
      code: part.code, name: part.name, tone: part.tone,
      industries: codes.filter((row) => row.subclusterCode === part.code)
        .map(({ naicsCode, weight, distribution }) => ({ code: naicsCode, weight, distribution })),
    })),
    sixDigitCodes: six.map((row) => row.code),
  };
  if (loaded.sixDigitCodes.length > 0) held.set(definition.id, loaded);
  return loaded;
};

const held = new Map<string, ClusterDefinition>();
