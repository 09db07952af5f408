import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { affiliations, consents, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import type { FactsOfKind } from './facts-of-kind';

/** Who works there today, each with the consents that decide whether they are named. */
export const peopleFacts: FactsOfKind = async ({ db, today }, ids) => {
  const rows = await db
    .select({ id: people.id, organizationId: affiliations.organizationId, title: affiliations.title, givenName: people.givenName, familyName: people.familyName, email: people.email, phone: people.phone, restsSince: people.doNotContactSince })
    .from(affiliations).innerJoin(people, eq(people.id, affiliations.personId))
    .where(and(inArray(affiliations.organizationId, ids), isNull(people.archivedAt), or(isNull(affiliations.validTo), gte(affiliations.validTo, today))))
    .orderBy(asc(people.nameKey), asc(people.id));
  const given = rows.length === 0 ? [] : await db.select().from(consents).where(and(eq(consents.scope, 'share_with'), inArray(consents.personId, rows.map(({ id }) => id))));
  return rows.map(({ id, organizationId, title, email, phone, restsSince, ...name }) => ({
    id, organizationId, fields: { name: personName(name), title, email, phone },
    person: { consents: given.filter(({ personId }) => personId === id), rests: restsSince !== null && restsSince <= today },
  }));
};
