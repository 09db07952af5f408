import { and, eq, exists, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, memberships, people } from '@/db/schema';
import type { PeopleListInput } from '@/lib/domain/register/people-list-input';
import { holdsOn } from '../holds-on';

type Filter = Omit<PeopleListInput, 'q' | 'page'>;

/** What people of a list have in common, apart from their names, as one condition. */
export const peopleFilter = (db: Handle, { organization, association, contact, archived }: Filter, today: string): SQL | undefined => {
  const staff = db.select({ id: affiliations.personId }).from(affiliations);
  const members = db.select({ id: memberships.personId }).from(memberships);
  return and(
    archived ? isNotNull(people.archivedAt) : isNull(people.archivedAt),
    contact && (contact === 'allowed' ? isNull(people.doNotContactSince) : isNotNull(people.doNotContactSince)),
    organization ? inArray(people.id, staff.where(and(eq(affiliations.organizationId, organization), holdsOn(affiliations, today)))) : undefined,
    association ? exists(members.where(and(eq(memberships.personId, people.id), eq(memberships.associationId, association), holdsOn(memberships, today)))) : undefined,
  );
};
