import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { consents, organizations, people } from '@/db/schema';
import { consentStanding } from '@/lib/domain/privacy/consent-standing';
import { personName } from '@/lib/domain/register/person-name';
import { groupBy } from '@/lib/domain/shared/group-by';

/** Businesses: public bodies and associations are known to be there. */
const BUSINESSES = ['firm', 'indigenous_business', 'finance', 'utility_transport', 'media'] as const;

/** Names nobody agreed to have published: of people, and of businesses without a standing consent to the directory. */
export const unpublishedNames = async (db: Handle, today: string): Promise<string[]> => {
  const [firms, everybody, given] = await Promise.all([
    db.select({ id: organizations.id, name: organizations.legalName, tradeNames: organizations.tradeNames }).from(organizations).where(inArray(organizations.kind, [...BUSINESSES])),
    db.select({ givenName: people.givenName, familyName: people.familyName }).from(people),
    db.select().from(consents).where(and(eq(consents.scope, 'directory'))),
  ]);
  const byFirm = groupBy(given, ({ organizationId }) => organizationId ?? '');
  const agreed = (id: string) => consentStanding(byFirm.get(id) ?? [], { scope: 'directory', partnerId: null }, today).standing === 'given';
  return [...firms.filter(({ id }) => !agreed(id)).flatMap(({ name, tradeNames }) => [name, ...tradeNames]), ...everybody.map(personName)];
};
