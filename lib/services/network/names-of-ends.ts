import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { chunks } from '@/lib/domain/shared/chunks';

export type EndName = { id: string; name: string; kind: 'organization' | 'person'; archived: boolean; doNotContact: boolean };

/** An engine takes so many values in one statement. */
const AT_ONCE = 500;

/** What organizations and people are called, by id; ids of neither are left out. */
export const namesOfEnds = async (db: Handle, ids: readonly string[]): Promise<Map<string, EndName>> => {
  const named = new Map<string, EndName>();
  for (const some of chunks([...new Set(ids)], AT_ONCE)) {
    const firms = await db
      .select({ id: organizations.id, name: organizations.legalName, archivedAt: organizations.archivedAt, doNotContactSince: organizations.doNotContactSince })
      .from(organizations).where(inArray(organizations.id, [...some]));
    const persons = await db
      .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, archivedAt: people.archivedAt, doNotContactSince: people.doNotContactSince })
      .from(people).where(inArray(people.id, [...some]));
    for (const { id, name, archivedAt, doNotContactSince } of firms) named.set(id, { id, name, kind: 'organization', archived: archivedAt !== null, doNotContact: doNotContactSince !== null });
    for (const one of persons) named.set(one.id, { id: one.id, name: personName(one), kind: 'person', archived: one.archivedAt !== null, doNotContact: one.doNotContactSince !== null });
  }
  return named;
};
