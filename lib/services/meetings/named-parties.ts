import { inArray } from 'drizzle-orm';
import { organizations, people } from '@/db/schema';
import type { Named, Party } from '@/lib/domain/follow-through/party';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

type Ids = { organizationId: string | null; personId: string | null };

/** Who ids are, for a link: asked once for all of them. */
export const namedParties = async ({ db }: QueryContext, named: readonly Ids[]): Promise<(one: Ids) => Party> => {
  const ids = (field: keyof Ids) => [...new Set(named.flatMap((one) => one[field] ?? []))];
  const firms = ids('organizationId').length === 0 ? [] : await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, ids('organizationId')));
  const persons = ids('personId').length === 0 ? [] : await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(inArray(people.id, ids('personId')));
  const names = new Map<string, Named>([...firms.map((one): [string, Named] => [one.id, one]), ...persons.map((one): [string, Named] => [one.id, { id: one.id, name: personName(one) }])]);
  return ({ organizationId, personId }) => ({ organization: names.get(organizationId ?? '') ?? null, person: names.get(personId ?? '') ?? null });
};
