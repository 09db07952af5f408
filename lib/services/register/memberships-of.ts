import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { memberships, organizations } from '@/db/schema';
import { hasEnded } from '@/lib/domain/register/validity';

/** What an organization or a person is and was a member of. */
export const membershipsOf = async (db: Handle, member: { organizationId: string } | { personId: string }, today: string) => {
  const rows = await db
    .select({
      id: memberships.id, version: memberships.version, associationId: organizations.id, associationName: organizations.legalName,
      membershipClass: memberships.membershipClass, validFrom: memberships.validFrom, validTo: memberships.validTo,
    })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.associationId))
    .where('personId' in member ? eq(memberships.personId, member.personId) : eq(memberships.organizationId, member.organizationId))
    .orderBy(asc(organizations.nameKey), asc(memberships.id));
  return rows.map((row) => ({ ...row, former: hasEnded(row, today) }));
};
