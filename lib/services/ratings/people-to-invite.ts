import { and, asc, desc, gte, inArray, isNull, eq, or } from 'drizzle-orm';
import { affiliations, consents, people } from '@/db/schema';
import { mailBar, type MailBar } from '@/lib/domain/ratings/mail-bar';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

export type PersonToInvite = { id: string; organizationId: string; name: string; email: string | null; bar: MailBar | null };

type Organization = { id: string; restsSince: string | null };

/** Who works for these organizations today, their first place first, and why somebody is not written to. */
export const peopleToInvite = async ({ db, today }: Pick<QueryContext, 'db' | 'today'>, organizations: readonly Organization[]): Promise<PersonToInvite[]> => {
  const ids = organizations.map(({ id }) => id);
  if (ids.length === 0) return [];
  const staff = await db
    .select({ organizationId: affiliations.organizationId, id: people.id, givenName: people.givenName, familyName: people.familyName, email: people.email, restsSince: people.doNotContactSince })
    .from(affiliations).innerJoin(people, eq(people.id, affiliations.personId))
    .where(and(inArray(affiliations.organizationId, ids), isNull(people.archivedAt), or(isNull(affiliations.validTo), gte(affiliations.validTo, today))))
    .orderBy(desc(affiliations.primary), asc(people.nameKey), asc(people.id));
  const given = await db.select().from(consents)
    .where(and(eq(consents.scope, 'contact'), or(inArray(consents.organizationId, ids), staff.length > 0 ? inArray(consents.personId, staff.map(({ id }) => id)) : undefined)));
  const restOf = new Map(organizations.map((one) => [one.id, one.restsSince]));
  return staff.map(({ organizationId, id, email, restsSince, ...name }) => ({
    id, organizationId, name: personName(name), email,
    bar: mailBar({
      email, personRestsSince: restsSince, organizationRestsSince: restOf.get(organizationId) ?? null,
      personConsents: given.filter(({ personId }) => personId === id), organizationConsents: given.filter((one) => one.organizationId === organizationId),
    }, today),
  }));
};
