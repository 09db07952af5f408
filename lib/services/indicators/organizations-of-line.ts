import { and, inArray, isNull, like, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, organizationIndustries, sites } from '@/db/schema';
import type { Quantity } from '@/lib/domain/indicators/quantity';
import { groupBy } from '@/lib/domain/shared/group-by';
import { jobsHere } from '../jobs-here';
import { living } from '../living';

/** Living organizations coded with an industry of a published line and with an open site in the base regions, with their jobs there. */
export const organizationsOfLine = async (
  db: Handle, prefixes: readonly string[], regionCodes: readonly string[],
): Promise<{ organizationId: string; jobs: Quantity }[]> => {
  if (prefixes.length === 0) return [];
  const coded = db.select({ id: organizationIndustries.organizationId }).from(organizationIndustries)
    .where(or(...prefixes.map((prefix) => like(organizationIndustries.naicsCode, `${prefix}%`))));
  const alive = db.select({ id: organizations.id }).from(organizations).where(living());
  const here = await db
    .select({ organizationId: sites.organizationId, jobsCount: sites.jobsCount, jobsLow: sites.jobsLow, jobsHigh: sites.jobsHigh })
    .from(sites)
    .where(and(inArray(sites.regionCode, [...regionCodes]), isNull(sites.closedOn), inArray(sites.organizationId, coded), inArray(sites.organizationId, alive)));
  return [...groupBy(here, (row) => row.organizationId)].map(([organizationId, own]) => ({ organizationId, jobs: jobsHere(own) }));
};
