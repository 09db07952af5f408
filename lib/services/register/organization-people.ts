import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { hasEnded } from '@/lib/domain/register/validity';

/** More than a page can show; the rest is in the list of people. */
const MOST = 200;

/** Who is and was with an organization. A person of two titles stands there twice: each title is a fact of its own. */
export const organizationPeople = async (db: Handle, organizationId: string, today: string) => {
  const rows = await db
    .select({
      id: affiliations.id, version: affiliations.version, personId: people.id, givenName: people.givenName, familyName: people.familyName,
      title: affiliations.title, flags: affiliations.flags, primary: affiliations.primary, validFrom: affiliations.validFrom,
      validTo: affiliations.validTo, doNotContactSince: people.doNotContactSince, sample: people.sample,
    })
    .from(affiliations)
    .innerJoin(people, eq(people.id, affiliations.personId))
    .where(and(eq(affiliations.organizationId, organizationId), isNull(people.archivedAt)))
    .orderBy(desc(affiliations.primary), asc(people.nameKey), asc(affiliations.id))
    .limit(MOST);
  const all = rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: personName({ givenName, familyName }) }));
  return {
    current: all.filter((row) => !hasEnded(row, today)),
    former: all.filter((row) => hasEnded(row, today)),
  };
};
