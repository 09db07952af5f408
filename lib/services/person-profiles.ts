import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, people } from '@/db/schema';
import type { PersonProfile } from '@/lib/domain/duplicates/person-profile';
import { chunks } from '@/lib/domain/shared/chunks';

const AT_ONCE = 500;

export type StoredPersonProfile = PersonProfile & { id: string; archived: boolean; version: number };

/** What is known of people when they are compared, by id; many at once. */
export const personProfiles = async (db: Handle, ids: readonly string[]): Promise<Map<string, StoredPersonProfile>> => {
  const profiles = new Map<string, StoredPersonProfile & { organizations: string[] }>();
  for (const piece of chunks(ids, AT_ONCE)) {
    const rows = await db
      .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, email: people.email, phone: people.phone, version: people.version, archivedAt: people.archivedAt })
      .from(people).where(inArray(people.id, piece));
    for (const { archivedAt, phone, givenName, familyName, ...row } of rows) {
      profiles.set(row.id, { ...row, givenName: givenName || null, familyName: familyName || null, phones: phone ? [phone] : [], organizations: [], archived: archivedAt !== null });
    }
    const bonds = await db.select({ of: affiliations.personId, organizationId: affiliations.organizationId }).from(affiliations).where(inArray(affiliations.personId, piece));
    for (const { of, organizationId } of bonds) profiles.get(of)?.organizations.push(organizationId);
  }
  return profiles;
};
