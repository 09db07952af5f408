import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { organizationIndustries, organizations, organizationSubclusters, organizationTags, places, sites, tags, users } from '@/db/schema';
import type { ExportedOrganization } from '@/lib/domain/export/exported';
import { ExportQuestion } from '@/lib/domain/export/export-question';
import { rests } from '@/lib/domain/register/rests';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';

/** Organizations with all that is said of them, in the order asked; a site without coordinates of its own has its town's, and says so. */
export const organizationsToExport = query({
  name: 'export.organizations',
  permission: 'register.read',
  input: ExportQuestion,
  run: async ({ db, today }, { ids }): Promise<ExportedOrganization[]> => {
    const [rows, codes, links, tagged, stood, groups] = await Promise.all([
      db.select({ row: organizations, owner: users.name }).from(organizations).leftJoin(users, eq(users.id, organizations.ownerId)).where(inArray(organizations.id, ids)),
      db.select().from(organizationIndustries).where(inArray(organizationIndustries.organizationId, ids)).orderBy(desc(organizationIndustries.primary), asc(organizationIndustries.naicsCode)),
      db.select().from(organizationSubclusters).where(inArray(organizationSubclusters.organizationId, ids)).orderBy(asc(organizationSubclusters.clusterCode), asc(organizationSubclusters.subclusterCode)),
      db.select({ id: organizationTags.organizationId, name: tags.name }).from(organizationTags).innerJoin(tags, eq(tags.id, organizationTags.tagId))
        .where(inArray(organizationTags.organizationId, ids)).orderBy(asc(tags.key)),
      db.select({ site: sites, lat: places.lat, lng: places.lng }).from(sites).leftJoin(places, and(eq(places.name, sites.place), eq(places.regionCode, sites.regionCode)))
        .where(and(inArray(sites.organizationId, ids), isNull(sites.closedOn))).orderBy(asc(sites.id)),
      subclusterNames(db),
    ]);
    const [codesOf, linksOf, tagsOf, sitesOf] = [groupBy(codes, ({ organizationId }) => organizationId), groupBy(links, ({ organizationId }) => organizationId), groupBy(tagged, ({ id }) => id), groupBy(stood, ({ site }) => site.organizationId)];
    const known = new Map(rows.map(({ row, owner }): [string, ExportedOrganization] => [row.id, {
      id: row.id, name: row.legalName, tradeNames: row.tradeNames, kind: row.kind, status: row.status, businessNumber: row.businessNumber, website: row.website, founded: row.foundedYear,
      jobs: row.jobsTotal, about: row.about, owner, doNotContact: rests(row.doNotContactSince, today), updatedAt: row.updatedAt,
      tags: (tagsOf.get(row.id) ?? []).map(({ name }) => name),
      subclusters: (linksOf.get(row.id) ?? []).map(({ clusterCode, subclusterCode }) => groups.get(`${clusterCode}/${subclusterCode}`)?.name ?? `${clusterCode}/${subclusterCode}`),
      industries: (codesOf.get(row.id) ?? []).map(({ naicsCode }) => naicsCode),
      links: (linksOf.get(row.id) ?? []).map(({ clusterCode, subclusterCode, role }) => ({ subcluster: `${clusterCode}/${subclusterCode}`, role })),
      sites: (sitesOf.get(row.id) ?? []).map(({ site, lat, lng }) => {
        const own = site.lat !== null && site.lng !== null;
        return {
          name: site.name, place: site.place, regionCode: site.regionCode, address: site.address, jobs: site.jobsCount, jobsLow: site.jobsLow, jobsHigh: site.jobsHigh, jobsBasis: site.jobsBasis,
          lat: own ? site.lat : lat, lng: own ? site.lng : lng, of: own ? 'site' : lat === null ? null : 'town',
        };
      }),
    }]));
    return ids.flatMap((id) => known.get(id) ?? []);
  },
});
