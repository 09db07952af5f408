import { asc, inArray, isNull, and } from 'drizzle-orm';
import { organizationIndustries, organizations, sites } from '@/db/schema';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { FactsOfKind } from './facts-of-kind';

/** What anybody could find out of an organization: its kind, places, jobs and industries. */
export const organizationFacts: FactsOfKind = async ({ db }, ids) => {
  const [rows, places, industries] = await Promise.all([
    db.select().from(organizations).where(inArray(organizations.id, ids)),
    db.select({ id: sites.organizationId, place: sites.place }).from(sites).where(and(inArray(sites.organizationId, ids), isNull(sites.closedOn))).orderBy(asc(sites.place)),
    db.select({ id: organizationIndustries.organizationId, code: organizationIndustries.naicsCode }).from(organizationIndustries).where(inArray(organizationIndustries.organizationId, ids)).orderBy(asc(organizationIndustries.naicsCode)),
  ]);
  const [placesOf, codesOf] = [groupBy(places, ({ id }) => id), groupBy(industries, ({ id }) => id)];
  return rows.map(({ id, kind, status, website, tradeNames, foundedYear, jobsTotal }) => ({
    id, organizationId: id,
    fields: {
      kind, status, website, trade_names: tradeNames, founded: foundedYear, jobs: jobsTotal,
      places: [...new Set((placesOf.get(id) ?? []).flatMap(({ place }) => place ?? []))], industries: (codesOf.get(id) ?? []).map(({ code }) => code),
    },
  }));
};
