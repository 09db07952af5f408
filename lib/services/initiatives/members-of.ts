import { asc, eq, inArray } from 'drizzle-orm';
import { initiativeMembers, organizations, people } from '@/db/schema';
import type { MemberRole } from '@/lib/domain/initiatives/member-role';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

export type InitiativeMember = {
  id: string; version: number; initiativeId: string; organizationId: string; organization: string; person: { id: string; name: string } | null;
  role: MemberRole; validFrom: string | null; validTo: string | null; inGovernment: boolean;
};

/** Who takes or took part in these initiatives, by name. */
export const membersOf = async ({ db }: QueryContext, initiativeIds: readonly string[]): Promise<InitiativeMember[]> => {
  if (initiativeIds.length === 0) return [];
  const rows = await db
    .select({ member: initiativeMembers, organization: organizations.legalName, kind: organizations.kind, givenName: people.givenName, familyName: people.familyName })
    .from(initiativeMembers)
    .innerJoin(organizations, eq(organizations.id, initiativeMembers.organizationId))
    .leftJoin(people, eq(people.id, initiativeMembers.personId))
    .where(inArray(initiativeMembers.initiativeId, [...initiativeIds]))
    .orderBy(asc(organizations.nameKey), asc(initiativeMembers.id));
  return rows.map(({ member: { id, version, initiativeId, organizationId, personId, role, validFrom, validTo }, organization, kind, givenName, familyName }) => ({
    id, version, initiativeId, organizationId, organization, role, validFrom, validTo, inGovernment: kind === 'government',
    person: personId !== null && givenName !== null ? { id: personId, name: personName({ givenName, familyName: familyName ?? '' }) } : null,
  }));
};
