import { and, eq, exists, inArray, isNull, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, people, searchNames } from '@/db/schema';
import { ASSOCIATION_KINDS } from '@/lib/domain/register/association-kind';
import { fold } from '@/lib/domain/register/fold';
import { SearchInput } from '@/lib/domain/register/search-input';
import { query } from '../define';
import { findNames } from '../find-names';
import { registerLabels } from '../register-labels';

/** Records in use: what is archived is not offered. */
const inUse = (db: Handle, associations: boolean) => {
  const kinds = associations ? inArray(organizations.kind, [...ASSOCIATION_KINDS]) : undefined;
  const organization = db.select({ id: organizations.id }).from(organizations);
  const person = db.select({ id: people.id }).from(people);
  return or(
    exists(organization.where(and(eq(organizations.id, searchNames.recordId), isNull(organizations.archivedAt), kinds))),
    associations ? undefined : exists(person.where(and(eq(people.id, searchNames.recordId), isNull(people.archivedAt)))),
  );
};

/** What a search field offers for a few letters: organizations and people, the best match first. */
export const searchRegister = query({
  name: 'register.search',
  permission: 'register.read',
  input: SearchInput,
  run: async ({ db, today }, { term, kind, associations, limit }) => {
    const found = await findNames(db, {
      term: fold(term), kind: associations ? 'organization' : kind, limit, matching: inUse(db, associations === 'yes'),
    });
    return registerLabels(db, found, today);
  },
});
