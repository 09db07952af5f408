import { and, desc, eq } from 'drizzle-orm';
import { storeOf, type Handle } from '@/db/database';
import { clusterDefinitions } from '@/db/schema';
import type { SubclusterIndustry } from '@/lib/domain/indicators/subcluster-visibility';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';
import { remember } from '../remember';
import { loadDefinition } from './load-definition';

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

/** The published definition with the highest version; each one is immutable, so a process may keep it. */
export const clusterOf = async (db: Handle, clusterCode: string): Promise<ClusterDefinition> => {
  const [definition] = await db.select().from(clusterDefinitions)
    .where(and(eq(clusterDefinitions.clusterCode, clusterCode), eq(clusterDefinitions.state, 'published')))
    .orderBy(desc(clusterDefinitions.version)).limit(1);
  if (!definition) throw notFound(messages.errors.unknownRecord);
  const held = remember(storeOf(db), 'definitions', () => new Map<string, ClusterDefinition>());
  const kept = held.get(definition.id);
  if (kept) return kept;
  const loaded = await loadDefinition(db, definition);
  if (loaded.sixDigitCodes.length > 0) held.set(definition.id, loaded);
  return loaded;
};
