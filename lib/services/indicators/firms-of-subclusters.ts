import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationIndustries, organizationSubclusters, sites } from '@/db/schema';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { groupBy } from '@/lib/domain/shared/group-by';

export type SubclusterFirm = {
  organizationId: string; subclusterCode: string; role: string; jobs: Quantity; share: Quantity; naicsCodes: readonly string[];
};

type Site = { jobsCount: number | null; jobsLow: number | null; jobsHigh: number | null };

const jobsOf = ({ jobsCount, jobsLow, jobsHigh }: Site): Quantity => {
  if (jobsCount !== null) return { kind: 'value', value: jobsCount };
  return jobsLow === null ? { kind: 'unknown' } : { kind: 'band', lo: jobsLow, hi: jobsHigh };
};

/** Jobs of a firm's sites in the region: one unknown site leaves the sum unknown, one band makes it a band. */
const sumOfSites = (own: readonly Site[]): Quantity => {
  const parts = own.map(jobsOf);
  if (parts.length === 0 || parts.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const range = parts.map((part) => (part.kind === 'value' ? { lo: part.value, hi: part.value } : part.kind === 'band' ? part : { lo: 0, hi: null }));
  const lo = range.reduce((sum, part) => sum + part.lo, 0);
  const hi = range.reduce<number | null>((sum, part) => (sum === null || part.hi === null ? null : sum + part.hi), 0);
  return parts.every(({ kind }) => kind === 'value') ? { kind: 'value', value: lo } : { kind: 'band', lo, hi };
};

const shareOf = (row: { shareKind: string; shareLow: number | null; shareHigh: number | null }): Quantity => {
  if (row.shareKind === 'value' && row.shareLow !== null) return { kind: 'value', value: row.shareLow };
  if (row.shareKind === 'band' && row.shareLow !== null) return { kind: 'band', lo: row.shareLow, hi: row.shareHigh };
  return { kind: 'unknown' };
};

/** Living organizations of a cluster with a site in the given base regions, one entry per sub-cluster link. */
export const firmsOfSubclusters = async (db: Handle, clusterCode: string, regionCodes: readonly string[]): Promise<SubclusterFirm[]> => {
  const here = await db
    .select({ organizationId: sites.organizationId, jobsCount: sites.jobsCount, jobsLow: sites.jobsLow, jobsHigh: sites.jobsHigh })
    .from(sites).innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, sites.organizationId))
    .where(and(inArray(sites.regionCode, [...regionCodes]), isNull(sites.closedOn), eq(organizationSubclusters.clusterCode, clusterCode)))
    .groupBy(sites.id, sites.organizationId, sites.jobsCount, sites.jobsLow, sites.jobsHigh);
  if (here.length === 0) return [];
  const links = await db
    .select({ link: organizationSubclusters })
    .from(organizationSubclusters).innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(eq(organizationSubclusters.clusterCode, clusterCode), isNull(organizations.archivedAt)));
  const codes = await db
    .select({ organizationId: organizationIndustries.organizationId, naicsCode: organizationIndustries.naicsCode })
    .from(organizationIndustries).innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, organizationIndustries.organizationId))
    .where(eq(organizationSubclusters.clusterCode, clusterCode));
  const sitesOf = groupBy(here, (row) => row.organizationId);
  const codesOf = groupBy(codes, (row) => row.organizationId);
  return links.filter(({ link }) => sitesOf.has(link.organizationId)).map(({ link }) => ({
    organizationId: link.organizationId,
    subclusterCode: link.subclusterCode,
    role: link.role,
    jobs: sumOfSites(sitesOf.get(link.organizationId) ?? []),
    share: shareOf(link),
    naicsCodes: [...new Set((codesOf.get(link.organizationId) ?? []).map((row) => row.naicsCode))],
  }));
};
