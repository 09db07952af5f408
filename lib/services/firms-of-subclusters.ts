import { and, eq, exists, inArray, isNull, ne } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationIndustries, organizationSubclusters, sites } from '@/db/schema';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import type { SubclusterRole } from '@/lib/domain/register/subcluster-role';
import { groupBy } from '@/lib/domain/shared/group-by';
import { registerState } from './register-state';
import { remember } from './remember';
import { jobsHere } from './jobs-here';
import { living } from './living';

export type SubclusterFirm = {
  organizationId: string; subclusterCode: string; role: SubclusterRole; jobs: Quantity; share: Quantity; naicsCodes: readonly string[];
};

const shareOf = (row: { shareKind: string; shareLow: number | null; shareHigh: number | null }): Quantity => {
  if (row.shareKind === 'value' && row.shareLow !== null) return { kind: 'value', value: row.shareLow };
  if (row.shareKind === 'band' && row.shareLow !== null) return { kind: 'band', lo: row.shareLow, hi: row.shareHigh };
  return { kind: 'unknown' };
};

const loadFirms = async (db: Handle, clusterCode: string, regionCodes: readonly string[]): Promise<SubclusterFirm[]> => {
  const inCluster = and(eq(organizationSubclusters.clusterCode, clusterCode), ne(organizationSubclusters.role, 'institution'));
  const openHere = and(inArray(sites.regionCode, [...regionCodes]), isNull(sites.closedOn));
  const link = {
    organizationId: organizationSubclusters.organizationId, subclusterCode: organizationSubclusters.subclusterCode, role: organizationSubclusters.role,
    shareKind: organizationSubclusters.shareKind, shareLow: organizationSubclusters.shareLow, shareHigh: organizationSubclusters.shareHigh,
  };
  const [here, links, codes] = await Promise.all([
    db.selectDistinct({ id: sites.id, organizationId: sites.organizationId, jobsCount: sites.jobsCount, jobsLow: sites.jobsLow, jobsHigh: sites.jobsHigh })
      .from(sites).innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, sites.organizationId))
      .where(and(openHere, inCluster)),
    db.select(link)
      .from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
      .where(and(inCluster, living(), exists(db.select({ id: sites.id }).from(sites).where(and(eq(sites.organizationId, organizationSubclusters.organizationId), openHere))))),
    db.selectDistinct({ organizationId: organizationIndustries.organizationId, naicsCode: organizationIndustries.naicsCode })
      .from(organizationIndustries).innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, organizationIndustries.organizationId))
      .innerJoin(sites, eq(sites.organizationId, organizationIndustries.organizationId))
      .where(and(inCluster, openHere)),
  ]);
  const sitesOf = groupBy(here, (row) => row.organizationId);
  const codesOf = groupBy(codes, (row) => row.organizationId);
  return links.map((link) => ({
    organizationId: link.organizationId,
    subclusterCode: link.subclusterCode,
    role: link.role,
    jobs: jobsHere(sitesOf.get(link.organizationId) ?? []),
    share: shareOf(link),
    naicsCodes: (codesOf.get(link.organizationId) ?? []).map((row) => row.naicsCode),
  }));
};

/**
 * Firms of a cluster with an open site in the given base regions, one entry per sub-cluster link. Institutions are a role, not
 * firms. Remembered until the register changes.
 */
export const firmsOfSubclusters = async (db: Handle, clusterCode: string, regionCodes: readonly string[]): Promise<readonly SubclusterFirm[]> =>
  remember(await registerState(db), `firms|${clusterCode}|${regionCodes.join()}`, () => loadFirms(db, clusterCode, regionCodes));
