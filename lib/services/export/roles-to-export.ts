import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { affiliations, organizations, people } from '@/db/schema';
import type { ExportedRole } from '@/lib/domain/export/exported';
import { ExportQuestion } from '@/lib/domain/export/export-question';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';

/** What people are and were to organizations, in the order of the people asked, each one's primary role first. */
export const rolesToExport = query({
  name: 'export.roles',
  permission: 'register.read',
  input: ExportQuestion,
  run: async ({ db }, { ids }): Promise<ExportedRole[]> => {
    const rows = await db.select({
      personId: people.id, givenName: people.givenName, familyName: people.familyName, organizationId: organizations.id, organization: organizations.legalName,
      title: affiliations.title, validFrom: affiliations.validFrom, validTo: affiliations.validTo,
    }).from(affiliations).innerJoin(people, eq(people.id, affiliations.personId)).innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
      .where(and(inArray(affiliations.personId, ids), isNull(organizations.archivedAt))).orderBy(desc(affiliations.primary), asc(affiliations.id));
    const byPerson = groupBy(rows, ({ personId }) => personId);
    return ids.flatMap((id) => byPerson.get(id) ?? []);
  },
});
