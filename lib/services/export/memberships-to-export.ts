import { aliasedTable, and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { memberships, organizations, people } from '@/db/schema';
import type { ExportedMembership } from '@/lib/domain/export/exported';
import { ExportQuestion } from '@/lib/domain/export/export-question';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';

const associations = aliasedTable(organizations, 'associations');

/** What organizations and people are and were members of, in the order of the members asked. */
export const membershipsToExport = query({
  name: 'export.memberships',
  permission: 'register.read',
  input: ExportQuestion,
  run: async ({ db }, { ids }): Promise<ExportedMembership[]> => {
    const rows = await db.select({
      organizationId: memberships.organizationId, organization: organizations.legalName, personId: memberships.personId, givenName: people.givenName, familyName: people.familyName,
      association: associations.legalName, membershipClass: memberships.membershipClass, validFrom: memberships.validFrom, validTo: memberships.validTo,
    }).from(memberships).innerJoin(associations, eq(associations.id, memberships.associationId))
      .leftJoin(organizations, eq(organizations.id, memberships.organizationId)).leftJoin(people, eq(people.id, memberships.personId))
      .where(and(or(inArray(memberships.organizationId, ids), inArray(memberships.personId, ids)), isNull(associations.archivedAt)))
      .orderBy(asc(associations.nameKey), asc(memberships.id));
    const byMember = groupBy(rows, ({ organizationId, personId }): string => organizationId ?? personId ?? '');
    return ids.flatMap((id) => byMember.get(id) ?? []);
  },
});
