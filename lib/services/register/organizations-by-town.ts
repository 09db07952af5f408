import { and, countDistinct, eq, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import { organizations, places, regions, sites } from '@/db/schema';
import { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { query } from '../define';
import { askedOrganizations } from './asked-organizations';

export type Town = {
  place: string; regionCode: string | null; region: string | null; organizations: number;
  /** Of the town; null where only the district is known, or nothing. */
  at: { lat: number; lng: number } | null;
};

/** The district a site says, or the only one that has a town of the name. */
const district = sql<string | null>`coalesce(${sites.regionCode}, (select max(p.region_code) from places p where p.name = ${sites.place} having count(*) = 1))`;

/** How many organizations of the list have an open site in each town, most first. One with sites in two towns is counted in both; those without a town are counted beside. */
export const organizationsByTown = query({
  name: 'register.organizations-by-town',
  permission: 'register.read',
  input: OrganizationSheetQuestion,
  run: async (ctx, question) => {
    const { db } = ctx;
    const { matching, named } = await askedOrganizations(ctx, question);
    const where = named ? and(matching, named.any()) : matching;
    const open = and(isNull(sites.closedOn), isNotNull(sites.place));
    const [rows, known, [whole], [nowhere]] = await Promise.all([
      db.select({ place: sites.place, regionCode: district, region: regions.name, rows: countDistinct(organizations.id) }).from(organizations)
        .innerJoin(sites, and(eq(sites.organizationId, organizations.id), open)).leftJoin(regions, eq(regions.code, district))
        .where(where).groupBy(sites.place, district, regions.name),
      db.select().from(places),
      db.select({ rows: countDistinct(organizations.id) }).from(organizations).where(where),
      db.select({ rows: countDistinct(organizations.id) }).from(organizations)
        .where(and(where, notExists(db.select({ id: sites.id }).from(sites).where(and(eq(sites.organizationId, organizations.id), open))))),
    ]);
    const placeOf = ({ place, regionCode }: { place: string | null; regionCode: string | null }) => known.find((one) => one.name === place && one.regionCode === regionCode);
    const towns = rows.map((row): Town => {
      const found = placeOf(row);
      return { place: row.place ?? '', regionCode: row.regionCode, region: row.region, organizations: Number(row.rows), at: found ? { lat: found.lat, lng: found.lng } : null };
    });
    return {
      towns: towns.sort((a, b) => b.organizations - a.organizations || (a.place < b.place ? -1 : 1)),
      total: Number(whole?.rows ?? 0), without: Number(nowhere?.rows ?? 0),
    };
  },
});
