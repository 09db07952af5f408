import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { affiliations, people } from '@/db/schema';
import { PeopleOfInput } from '@/lib/domain/register/people-of-input';
import { query } from '../define';
import { holdsOn } from '../holds-on';
import { registerLabels } from '../register-labels';

/** More than a field offers without a letter typed. */
const MOST = 12;

/** Who is with some organizations today, offered before a letter is typed: those whose first place it is come first, and who asked not to be contacted is not. */
export const peopleOf = query({
  name: 'register.people-of',
  permission: 'register.read',
  input: PeopleOfInput,
  run: async ({ db, today }, { organizationIds }) => {
    if (organizationIds.length === 0) return [];
    const rows = await db.select({ recordId: people.id }).from(affiliations)
      .innerJoin(people, eq(people.id, affiliations.personId))
      .where(and(inArray(affiliations.organizationId, organizationIds), isNull(people.archivedAt), isNull(people.doNotContactSince), holdsOn(affiliations, today)))
      .orderBy(desc(affiliations.primary), asc(people.nameKey), asc(affiliations.id))
      .limit(MOST * 2);
    const ids = [...new Set(rows.map(({ recordId }) => recordId))].slice(0, MOST);
    return registerLabels(db, ids.map((recordId) => ({ kind: 'person' as const, recordId })), today);
  },
});
