import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { directoryEntries, organizationIndustries, organizations, sites } from '@/db/schema';
import type { OrganizationProfile } from '@/lib/domain/duplicates/organization-profile';
import { chunks } from '@/lib/domain/shared/chunks';

const AT_ONCE = 500;

export type StoredProfile = OrganizationProfile & { id: string; archived: boolean; version: number };

/** What is known of organizations when they are compared, by id; many at once. A closed site still says where a company was. */
export const organizationProfiles = async (db: Handle, ids: readonly string[]): Promise<Map<string, StoredProfile>> => {
  const profiles = new Map<string, StoredProfile & { sites: { address: string | null; place: string | null }[]; naics: string[]; phones: string[]; emails: string[] }>();
  for (const piece of chunks(ids, AT_ONCE)) {
    const rows = await db
      .select({
        id: organizations.id, legalName: organizations.legalName, tradeNames: organizations.tradeNames, kind: organizations.kind, version: organizations.version,
        businessNumber: organizations.businessNumber, parentId: organizations.parentId, website: organizations.website, archivedAt: organizations.archivedAt,
      })
      .from(organizations).where(inArray(organizations.id, piece));
    for (const { archivedAt, ...row } of rows) profiles.set(row.id, { ...row, archived: archivedAt !== null, sites: [], naics: [], phones: [], emails: [] });
    const places = await db.select({ of: sites.organizationId, address: sites.address, place: sites.place }).from(sites).where(inArray(sites.organizationId, piece));
    for (const { of, ...site } of places) profiles.get(of)?.sites.push(site);
    const codes = await db.select({ of: organizationIndustries.organizationId, code: organizationIndustries.naicsCode }).from(organizationIndustries)
      .where(inArray(organizationIndustries.organizationId, piece));
    for (const { of, code } of codes) profiles.get(of)?.naics.push(code);
    const listed = await db.select({ of: directoryEntries.organizationId, phone: directoryEntries.phone, email: directoryEntries.email }).from(directoryEntries)
      .where(inArray(directoryEntries.organizationId, piece));
    for (const { of, phone, email } of listed) {
      if (phone) profiles.get(of)?.phones.push(phone);
      if (email) profiles.get(of)?.emails.push(email);
    }
  }
  return profiles;
};
