import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, clusterIndustries, industries } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { query } from '../define';
import { clusterOf } from './cluster-of';
import { clusterView } from './cluster-view';

/** What a cluster is made of: every industry of every sub-cluster with its title, weight and reason, and the versions there are. */
export const readClusterDefinition = query({
  name: 'indicators.read-cluster-definition',
  permission: 'indicators.read',
  input: z.strictObject({ cluster: z.string().trim().min(1).max(80).default(DEFAULT_CLUSTER) }),
  run: async ({ db }, { cluster }) => {
    const definition = await clusterOf(db, cluster);
    const rows = await db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, definition.id)).orderBy(asc(clusterIndustries.naicsCode));
    const titles = rows.length === 0 ? [] : await db.select({ code: industries.code, title: industries.title }).from(industries)
      .where(and(eq(industries.version, definition.naicsVersion), inArray(industries.code, rows.map(({ naicsCode }) => naicsCode))));
    const titleOf = new Map(titles.map(({ code, title }) => [code, title]));
    const versions = await db.select({ version: clusterDefinitions.version, state: clusterDefinitions.state, effectiveFrom: clusterDefinitions.effectiveFrom })
      .from(clusterDefinitions).where(eq(clusterDefinitions.clusterCode, cluster)).orderBy(desc(clusterDefinitions.version));
    return {
      ...clusterView(definition),
      versions,
      subclusters: definition.subclusters.map(({ code, name, tone }) => ({
        code, name, tone,
        industries: rows.filter(({ subclusterCode }) => subclusterCode === code)
          .map(({ naicsCode, weight, distribution, why }) => ({ code: naicsCode, title: titleOf.get(naicsCode) ?? null, weight, distribution, why })),
      })),
    };
  },
});
