import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { clusterDefinitions, organizationSubclusters, regions, sites, subclusters } from '@/db/schema';
import type { FirmGroup } from '@/lib/domain/listening/results/admitted-groups';
import type { QueryContext } from '../define';

export type NamedGroup = FirmGroup & { kind: 'subcluster' | 'region'; name: string };

/** The divisions results are told by: sub-clusters of the published definitions in their order, then regions by name. A firm may stand in several. */
export const firmGroups = async ({ db }: QueryContext, firmIds: readonly string[]): Promise<NamedGroup[]> => {
  if (firmIds.length === 0) return [];
  const parts = await db.select({ firm: organizationSubclusters.organizationId, cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode })
    .from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, [...firmIds]));
  const names = await db.select({ cluster: clusterDefinitions.clusterCode, code: subclusters.code, name: subclusters.name, position: subclusters.position })
    .from(subclusters).innerJoin(clusterDefinitions, eq(clusterDefinitions.id, subclusters.definitionId))
    .where(eq(clusterDefinitions.state, 'published')).orderBy(asc(clusterDefinitions.clusterCode), desc(clusterDefinitions.version), asc(subclusters.position));
  const places = await db.select({ firm: sites.organizationId, code: regions.code, name: regions.name }).from(sites)
    .innerJoin(regions, eq(regions.code, sites.regionCode))
    .where(and(inArray(sites.organizationId, [...firmIds]), isNull(sites.closedOn))).orderBy(asc(regions.name), asc(regions.code));
  const groups = new Map<string, NamedGroup & { firms: Set<string> }>();
  for (const { cluster, code, name } of names) {
    const key = `${cluster} ${code}`;
    if (!groups.has(key)) groups.set(key, { key, kind: 'subcluster', name, firms: new Set() });
  }
  for (const { firm, cluster, code } of parts) groups.get(`${cluster} ${code}`)?.firms.add(firm);
  for (const { firm, code, name } of places) {
    const group = groups.get(code) ?? { key: code, kind: 'region' as const, name, firms: new Set<string>() };
    groups.set(code, group);
    group.firms.add(firm);
  }
  return [...groups.values()].filter(({ firms }) => firms.size > 0);
};
