import { and, asc, eq, exists, gte, inArray, isNull, lt, notExists, or } from 'drizzle-orm';
import { organizationIndustries, organizations, organizationSubclusters, sites } from '@/db/schema';
import type { QueryContext } from '../define';
import { living } from '../living';

type Asked = { clusterCode: string; subclusterCode: string; industries: readonly string[]; bases: readonly string[] };

const MOST = 8;

/** Firms of the region in a sub-cluster's industries that nobody has linked to it yet: whom to look at when producers are lacking. */
export const unlinkedProducers = async ({ db }: QueryContext, { clusterCode, subclusterCode, industries, bases }: Asked): Promise<{ id: string; name: string }[]> => {
  if (industries.length === 0) return [];
  const here = db.select({ id: sites.id }).from(sites).where(and(eq(sites.organizationId, organizations.id), inArray(sites.regionCode, [...bases]), isNull(sites.closedOn)));
  const inThem = db.select({ id: organizationIndustries.organizationId }).from(organizationIndustries)
    .where(and(eq(organizationIndustries.organizationId, organizations.id), or(...industries.map((code) => and(gte(organizationIndustries.naicsCode, code), lt(organizationIndustries.naicsCode, `${code}~`))))));
  const linked = db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters)
    .where(and(eq(organizationSubclusters.organizationId, organizations.id), eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode)));
  return db.select({ id: organizations.id, name: organizations.legalName }).from(organizations)
    .where(and(living(), exists(here), exists(inThem), notExists(linked))).orderBy(asc(organizations.nameKey), asc(organizations.id)).limit(MOST);
};
