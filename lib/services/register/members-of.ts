import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { memberships, organizations, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { holdsOn } from '../holds-on';

/** So many stand on the association's own page; the rest is one press away in the lists. */
const SHOWN = 12;

/** The members an association has today: how many organizations and people, and the first of each by name. */
export const membersOf = async (db: Handle, associationId: string, today: string) => {
  const current = and(eq(memberships.associationId, associationId), holdsOn(memberships, today));
  const firms = and(current, isNull(organizations.archivedAt));
  const persons = and(current, isNull(people.archivedAt));
  const [firmCount, firmRows, personCount, personRows] = await Promise.all([
    db.select({ total: count() }).from(memberships).innerJoin(organizations, eq(organizations.id, memberships.organizationId)).where(firms),
    db
      .select({ id: organizations.id, name: organizations.legalName, membershipClass: memberships.membershipClass })
      .from(memberships)
      .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
      .where(firms)
      .orderBy(asc(organizations.nameKey), asc(memberships.id))
      .limit(SHOWN),
    db.select({ total: count() }).from(memberships).innerJoin(people, eq(people.id, memberships.personId)).where(persons),
    db
      .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, membershipClass: memberships.membershipClass })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(persons)
      .orderBy(asc(people.nameKey), asc(memberships.id))
      .limit(SHOWN),
  ]);
  return {
    organizations: { total: Number(firmCount[0]?.total ?? 0), first: firmRows },
    people: {
      total: Number(personCount[0]?.total ?? 0),
      first: personRows.map(({ givenName, familyName, ...row }) => ({ ...row, name: personName({ givenName, familyName }) })),
    },
  };
};
