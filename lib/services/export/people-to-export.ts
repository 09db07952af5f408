import { and, asc, eq, inArray } from 'drizzle-orm';
import { affiliations, organizations, people } from '@/db/schema';
import type { ExportedPerson } from '@/lib/domain/export/exported';
import { ExportQuestion } from '@/lib/domain/export/export-question';
import { reachOf } from '@/lib/domain/register/reach-of';
import { rests } from '@/lib/domain/register/rests';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { holdsOn } from '../holds-on';

/** People in the order asked, with whom they work for today. Of those who asked to be left alone no address leaves. */
export const peopleToExport = query({
  name: 'export.people',
  permission: 'register.read',
  input: ExportQuestion,
  run: async ({ db, today }, { ids }): Promise<ExportedPerson[]> => {
    const [rows, roles] = await Promise.all([
      db.select().from(people).where(inArray(people.id, ids)),
      db.select({ personId: affiliations.personId, organizationId: organizations.id, organization: organizations.legalName, title: affiliations.title, primary: affiliations.primary }).from(affiliations)
        .innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).where(and(inArray(affiliations.personId, ids), holdsOn(affiliations, today))).orderBy(asc(affiliations.id)),
    ]);
    const rolesOf = groupBy(roles, ({ personId }) => personId);
    const known = new Map(rows.map((row): [string, ExportedPerson] => {
      const { email, phone } = reachOf(row, today);
      return [row.id, {
        id: row.id, givenName: row.givenName, familyName: row.familyName, languages: row.languages, email, phone, preferredChannel: row.preferredChannel, about: row.about, doNotContactSince: row.doNotContactSince, doNotContact: rests(row.doNotContactSince, today), updatedAt: row.updatedAt,
        roles: (rolesOf.get(row.id) ?? []).map(({ organizationId, organization, title, primary }) => ({ organizationId, organization, title, primary })),
      }];
    }));
    return ids.flatMap((id) => known.get(id) ?? []);
  },
});
